/** All points on which sources differ, and where each stands in the site. */
import { type Atlas, entryPath } from "./atlas.ts";
import { dateSpan } from "./dates/dates.ts";
import type { Decisions } from "./decisions.ts";
import { grouped } from "./grouped.ts";
import { madeOnce } from "./made-once.ts";
import { partAt, partPath } from "./parts.ts";
import type { Entry } from "./schema/entry-schema.ts";
import type { Disagreement } from "./schema/evidence-schema.ts";

export interface DisputedPoint {
  entry: Entry;
  item: Disagreement;
  /** The id of its section, on the entry's page and on that of its era. */
  anchor: string;
  /** Where it stands on the entry's page. */
  path: string;
  /** Where it stands among those of its era. */
  among: string;
}

export interface DisputedEra {
  id: string;
  path: string;
  title: string;
  points: DisputedPoint[];
}

type Era = Decisions["eras"][number];

/** "from-1994": by its first year, as its title may be reworded. */
const eraId = ({ from }: Era) => (from === undefined ? "earliest" : `from-${from}`);

/** The path of the page of an era: there is one for each, with or without points. */
export const eraPath = (era: Era) => `/disagreements/${eraId(era)}`;

/** The era in which an entry begins: each runs from its first year to the next one's. */
function eraOf({ decisions: { eras } }: Atlas, entry: Entry): Era {
  const year = new Date(dateSpan(entry.date).start).getUTCFullYear();
  const era = eras.findLast(({ from = 0 }) => from <= year) ?? eras[0];
  if (!era) throw new Error("content/atlas.json has no era.");
  return era;
}

/** "2022-05-22-brussels-on-which-day-did-they-meet": from the words, so that it stays when another point is added. */
export function disagreementAnchor(entry: Pick<Entry, "id">, { about }: Pick<Disagreement, "about">): string {
  const words = about.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [entry.id, ...words].join("-");
}

/** So many points stand on a page of their era, each with all accounts. */
export const mostOfEra = 30;

/** The points of an era, each with the address of its part. */
function pointsIn(era: Era, entries: Entry[]): DisputedPoint[] {
  const items = entries.flatMap((entry) => entry.disagreements.map((item) => ({ entry, item })));
  return items.map(({ entry, item }, index) => {
    const anchor = disagreementAnchor(entry, item);
    const among = `${partPath(eraPath(era), partAt(index, mostOfEra))}#${anchor}`;
    return { entry, item, anchor, path: `${entryPath(entry)}#${anchor}`, among };
  });
}

/** All points by the eras of the content. */
export const disputedEras = madeOnce((atlas: Atlas): DisputedEra[] => {
  const byEra = grouped(atlas.entries, (entry) => [eraOf(atlas, entry)]);
  return atlas.decisions.eras.map((era) => {
    const points = pointsIn(era, byEra.get(era) ?? []);
    return { id: eraId(era), path: eraPath(era), title: era.title, points };
  });
});

const pointsByEntry = madeOnce((atlas: Atlas) =>
  grouped(
    disputedEras(atlas).flatMap(({ points }) => points),
    ({ entry }) => [entry],
  ),
);

/** Those of all entries, or of one, in the order of the entries' dates. */
export function disputedPoints(atlas: Atlas, entries = atlas.entries): DisputedPoint[] {
  return entries.flatMap((entry) => pointsByEntry(atlas).get(entry) ?? []);
}
