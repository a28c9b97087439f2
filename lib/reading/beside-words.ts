/** What the atlas says beside a sentence, in plain words. */
import { formatDate } from "../atlas/dates/dates.ts";
import type { Words } from "../words/words.ts";
import { type KnownEntry, toldOf } from "./entry-window.ts";

/** "Foreign ministers meet in Paris, 28 January 2013 (4 sources)". */
export const entryInWords = (entry: KnownEntry, words: Words): string =>
  words("reading.entry", {
    title: toldOf(entry).title,
    date: formatDate(entry.date, words),
    sources: entry.sources,
  });

/** All of some entries, as many as they are. */
export const entriesInRow = (entries: readonly KnownEntry[], words: Words): string =>
  entries.map((entry) => entryInWords(entry, words)).join(words("reading.betweenEntries"));

const most = 3;

/** Some entries in a row; of many, the first and how many more. */
export function entriesInWords(all: readonly KnownEntry[], words: Words): string {
  const shown = all
    .slice(0, most)
    .map((entry) => words("reading.entryDated", { title: toldOf(entry).title, date: formatDate(entry.date, words) }));
  const entries = shown.join(words("reading.betweenEntries"));
  const more = all.length - shown.length;
  return more > 0 ? words("reading.entriesAndMore", { entries, more }) : entries;
}

/** A disagreement of an entry with what each account says. */
export function disagreementInWords(entry: KnownEntry, one: KnownEntry["disagreements"][number]): string {
  const { about, accounts } = toldOf(entry).disagreements[entry.disagreements.indexOf(one)] ?? one;
  return `${about} ${accounts.join(" ")}`;
}
