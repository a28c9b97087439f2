/** What pages ask of the corrections: which days, which entries, and when one was last corrected. */
import { type Atlas, entryPath } from "./atlas.ts";
import type { Change } from "./changes.ts";
import { grouped } from "./grouped.ts";
import { madeOnce } from "./made-once.ts";
import type { Entry } from "./schema/entry-schema.ts";

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

const byEntry = madeOnce((changes: Change[]) => grouped(changes, ({ entry }) => [`/${entry}`]));

/** What was corrected in an entry, in the order of the content. */
const changesTo = ({ changes }: Atlas, entry: Entry) => byEntry(changes).get(entryPath(entry)) ?? [];

/** "2026-11-26-2022-07-16-tbilisi": the day first, as an entry may be corrected again. */
const anchorOf = (date: string, entry: Entry) => `${date}-${entry.id}`;

/** All corrections: the oldest day first, and on each day the entries by their own dates. */
function correctedDays(atlas: Atlas): CorrectedDay[] {
  const days = new Map(atlas.changes.map(({ date }) => [date, [] as CorrectedEntry[]]));
  for (const entry of atlas.entries) {
    const own = grouped(changesTo(atlas, entry), ({ date }) => [date]);
    for (const [date, changes] of own) days.get(date)?.push({ entry, anchor: anchorOf(date, entry), changes });
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([date, corrected]) => ({ date, corrected }));
}

/** The paths of the log: its numbered pages, the oldest first, then the newest. */
export function logPaths(changes: Pick<Change, "date" | "entry">[]): string[] {
  const corrected = new Set(changes.map(({ date, entry }) => `${date} ${entry}`)).size;
  const full = Math.max(0, Math.ceil(corrected / perLogPage) - 1);
  return [...Array.from({ length: full }, (_, index) => `${newest}/${index + 1}`), newest];
}

/** The pages of the log, the oldest first: laid out once for an atlas, as every entry asks where its corrections stand. */
export const logPages = madeOnce((atlas: Atlas): LogPage[] => {
  const all = correctedDays(atlas).flatMap(({ date, corrected }) => corrected.map((item) => ({ date, item })));
  return logPaths(atlas.changes).map((path, index) => {
    const own = all.slice(index * perLogPage, (index + 1) * perLogPage);
    const days = [...new Set(own.map(({ date }) => date))].toReversed();
    return {
      path,
      days: days.map((date) => ({ date, corrected: own.flatMap((one) => (one.date === date ? [one.item] : [])) })),
    };
  });
});

/** Where each correction is told, by its anchor. */
const toldAt = madeOnce((atlas: Atlas): Map<string, string> => {
  const told = logPages(atlas).flatMap(({ path, days }) =>
    days.flatMap(({ corrected }) => corrected.map(({ anchor }) => [anchor, `${path}#${anchor}`] as const)),
  );
  return new Map(told);
});

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
