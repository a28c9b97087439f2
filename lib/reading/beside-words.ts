/** What the atlas says beside a sentence, in plain words. */
import { formatDate } from "../atlas/dates/dates.ts";
import type { KnownEntry } from "./entry-window.ts";

const sources = (count: number) => (count === 1 ? "1 source" : `${count} sources`);

/** "Foreign ministers meet in Paris, 28 January 2013 (4 sources)". */
export const entryInWords = ({ title, date, sources: count }: KnownEntry): string =>
  `${title}, ${formatDate(date)} (${sources(count)})`;

const most = 3;

/** Some entries in a row; of many, the first and how many more. */
export function entriesInWords(entries: readonly KnownEntry[]): string {
  const shown = entries.slice(0, most).map(({ title, date }) => `${title}, ${formatDate(date)}`);
  const more = entries.length - shown.length;
  return more > 0 ? `${shown.join("; ")}; and ${more} more` : shown.join("; ");
}

/** A disagreement with what each account says. */
export const disagreementInWords = ({ about, accounts }: KnownEntry["disagreements"][number]): string =>
  `${about} ${accounts.join(" ")}`;
