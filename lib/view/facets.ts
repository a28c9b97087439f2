import { type Atlas, excerptsOf, markedPlaces } from "../atlas/atlas.ts";
import { dateSpan } from "../atlas/dates/dates.ts";
import { kinds } from "../atlas/kinds.ts";
import { madeOnce } from "../atlas/made-once.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import type { Facets } from "./marker.ts";

const facetsIn = madeOnce((_: Atlas) => new WeakMap<Entry, Facets>());

/** What the filters can ask about an entry: gathered once, as every page asks it of all of them. */
export function facetsOf(atlas: Atlas, entry: Entry): Facets {
  const known = facetsIn(atlas).get(entry);
  if (known) return known;
  const facets = gathered(atlas, entry);
  facetsIn(atlas).set(entry, facets);
  return facets;
}

function gathered(atlas: Atlas, entry: Entry): Facets {
  const quoted = excerptsOf(entry).flatMap((id) => atlas.excerpt(id)?.article ?? []);
  const { start, end } = dateSpan(entry.date);
  return {
    start,
    ...(kinds[entry.kind].places === "sites" && Number.isFinite(end) ? { end } : {}),
    kind: entry.kind,
    ...("level" in entry ? { level: entry.level, mediator: entry.mediator } : {}),
    places: markedPlaces(entry),
    articles: [...new Set([...quoted, ...entry.citations.map((citation) => citation.article)])],
  };
}
