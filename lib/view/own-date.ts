/** Which date the lines and areas of a page are those of, where nobody asks for one: its own. */
import { type Article, type Atlas, entriesMarkedAt } from "../atlas/atlas.ts";
import { compareDates, dateSpan } from "../atlas/dates/dates.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import type { Place } from "../atlas/schema/place-schema.ts";
import type { PageView } from "./asked-of-map.ts";
import { validOn, visibleLayers } from "./visible.ts";

type Lines = Pick<PageView, "layers" | "linesOn">;

/** The first day, month or year of an EDTF date, without its doubts: of what lasted, the lines are those of its beginning. */
const beginning = (date: string): string => (date.split("/")[0] ?? date).replace(/[?~%]$/, "");

const isContested = (atlas: Atlas, id: string) => atlas.layer(id)?.group === "contested";

/** The layers of a page whose lines and areas are those that held on the date (EDTF). */
export function linesOn(atlas: Atlas, date: string): Lines {
  const shown = atlas.layers.filter((layer) => layer.shown).map(({ id }) => id);
  const layers = visibleLayers(atlas.layers, { layers: shown, on: date }, {});
  return { layers, ...(layers.some((id) => isContested(atlas, id)) && { linesOn: date }) };
}

/**
 * The lines of the last of the entries that fell into their time: a page of many years shows one state of them, never
 * one hatching on another. None where no line held at any of its entries.
 */
export function linesOfEntries(atlas: Atlas, entries: Entry[]): Lines {
  const followers = atlas.layers.filter((layer) => layer.group === "contested" && layer.follows === "date");
  const last = entries
    .map(({ date }) => beginning(date))
    .toSorted((a, b) => dateSpan(b).start - dateSpan(a).start)
    .find((date) => followers.some((layer) => validOn(layer, date)));
  return linesOn(atlas, last ?? atlas.decisions.knownUntil);
}

/** The lines of what is marked at some places. */
export function linesOfPlaces(atlas: Atlas, places: Place[]): Lines {
  const marked = new Set(places.flatMap(({ id }) => entriesMarkedAt(atlas, id)));
  return linesOfEntries(
    atlas,
    [...marked].toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id)),
  );
}

/**
 * The lines of an entry: those that its editor names; of one that lasted and has an extent, those that held when it began;
 * of one that names none, those of its day.
 */
export function linesOfEntry(atlas: Atlas, entry: Entry): Lines {
  const date = beginning(entry.date);
  if (entry.layers.length === 0) return linesOn(atlas, date);
  const ground = atlas.layers.filter((layer) => layer.shown && layer.group !== "contested").map(({ id }) => id);
  if (!("geometry" in entry)) return { layers: [...ground, ...entry.layers] };
  const named = [...new Set([...entry.geometry, ...entry.layers])].filter((id) => {
    const layer = atlas.layer(id);
    return layer !== undefined && validOn(layer, date);
  });
  return { layers: [...ground, ...named], linesOn: date };
}

/** The lines of the day of an article; where that is not known, those of the last that it tells of. */
export function linesOfArticle(atlas: Atlas, { published, excerpts }: Article): Lines {
  if (published !== null) return linesOn(atlas, beginning(published));
  return linesOfEntries(
    atlas,
    excerpts.flatMap(({ id }) => atlas.entriesCiting(id)),
  );
}
