/** What the atlas says beside a sentence, in plain words. */
import { formatDate } from "../atlas/dates/dates.ts";
import type { Words } from "../words/words.ts";
import type { KnownEntry } from "./entry-window.ts";

/** "Foreign ministers meet in Paris, 28 January 2013 (4 sources)". */
export const entryInWords = ({ title, date, sources }: KnownEntry, words: Words): string =>
  words("reading.entry", { title, date: formatDate(date, words), sources });

/** All of some entries, as many as they are. */
export const entriesInRow = (entries: readonly KnownEntry[], words: Words): string =>
  entries.map((entry) => entryInWords(entry, words)).join(words("reading.betweenEntries"));

const most = 3;

/** Some entries in a row; of many, the first and how many more. */
export function entriesInWords(all: readonly KnownEntry[], words: Words): string {
  const shown = all
    .slice(0, most)
    .map(({ title, date }) => words("reading.entryDated", { title, date: formatDate(date, words) }));
  const entries = shown.join(words("reading.betweenEntries"));
  const more = all.length - shown.length;
  return more > 0 ? words("reading.entriesAndMore", { entries, more }) : entries;
}

/** A disagreement with what each account says. */
export const disagreementInWords = ({ about, accounts }: KnownEntry["disagreements"][number]): string =>
  `${about} ${accounts.join(" ")}`;
