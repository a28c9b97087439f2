/** What pages ask of the corrections: which days, which entries, and when one was last corrected. */
import { type Atlas, entryPath } from "./atlas.ts";
import type { Change } from "./changes.ts";
import type { Entry } from "./schema.ts";

export interface CorrectedEntry {
  entry: Entry;
  /** The id of its section in the log. */
  anchor: string;
  changes: Change[];
}

export interface CorrectedDay {
  date: string;
  corrected: CorrectedEntry[];
}

export interface LogPage {
  path: string;
  /** The newest day first. */
  days: CorrectedDay[];
}

/** So many corrected entries stand on a page of the log. A full page is numbered and keeps its address; the newest has none. */
export const perLogPage = 40;
const newest = "/corrections/log";

const changesTo = (atlas: Atlas, entry: Entry) =>
  atlas.changes.filter((change) => `/${change.entry}` === entryPath(entry));

/** "2026-11-26-2022-07-16-tbilisi": the day first, as an entry may be corrected again. */
const anchorOf = (date: string, entry: Entry) => `${date}-${entry.id}`;

/** All corrections: the oldest day first, and on each day the entries by their own dates. */
function correctedDays(atlas: Atlas): CorrectedDay[] {
  const days = [...new Set(atlas.changes.map(({ date }) => date))].toSorted();
  return days.map((date) => ({
    date,
    corrected: atlas.entries.flatMap((entry) => {
      const changes = changesTo(atlas, entry).filter((change) => change.date === date);
      return changes.length > 0 ? [{ entry, anchor: anchorOf(date, entry), changes }] : [];
    }),
  }));
}

/** The paths of the log: its numbered pages, the oldest first, then the newest. */
export function logPaths(changes: Pick<Change, "date" | "entry">[]): string[] {
  const corrected = new Set(changes.map(({ date, entry }) => `${date} ${entry}`)).size;
  const full = Math.max(0, Math.ceil(corrected / perLogPage) - 1);
  return [...Array.from({ length: full }, (_, index) => `${newest}/${index + 1}`), newest];
}

/** The pages of the log, the oldest first. */
export function logPages(atlas: Atlas): LogPage[] {
  const all = correctedDays(atlas).flatMap(({ date, corrected }) => corrected.map((item) => ({ date, item })));
  return logPaths(atlas.changes).map((path, index) => {
    const own = all.slice(index * perLogPage, (index + 1) * perLogPage);
    const days = [...new Set(own.map(({ date }) => date))].toReversed();
    return {
      path,
      days: days.map((date) => ({ date, corrected: own.flatMap((one) => (one.date === date ? [one.item] : [])) })),
    };
  });
}

const placesOf = new WeakMap<Atlas, Map<string, string>>();

/** Where each correction is told, by its anchor: laid out once for an atlas, as every entry asks. */
function toldAt(atlas: Atlas): Map<string, string> {
  const known = placesOf.get(atlas);
  if (known) return known;
  const told = logPages(atlas).flatMap(({ path, days }) =>
    days.flatMap(({ corrected }) => corrected.map(({ anchor }) => [anchor, `${path}#${anchor}`] as const)),
  );
  const places = new Map(told);
  placesOf.set(atlas, places);
  return places;
}

/** The day on which an entry was last corrected and where that is told; undefined when it never was. */
export function lastCorrection(atlas: Atlas, entry: Entry): { date: string; path: string } | undefined {
  const date = changesTo(atlas, entry)
    .map((change) => change.date)
    .toSorted()
    .at(-1);
  if (date === undefined) return undefined;
  const anchor = anchorOf(date, entry);
  return { date, path: toldAt(atlas).get(anchor) ?? `${newest}#${anchor}` };
}
