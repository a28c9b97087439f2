/** What a part of a list holds, in the words of the links that lead to it. */
import { dateSpan } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Words } from "@/lib/words/words.ts";

type Dated = Pick<Entry, "date">;

/** The year in which something begins, or ends where its beginning is open. */
function yearIn({ date }: Dated): number {
  const { start, end } = dateSpan(date);
  return new Date(Number.isFinite(start) ? start : end).getUTCFullYear();
}

/** "1994–1999", "1994"; the later year first where the list runs backwards. */
export function yearsWords(first: Dated, last: Dated, words: Words): string {
  const [from, to] = [yearIn(first), yearIn(last)];
  return from === to ? `${from}` : words("parts.years", { from: `${from}`, to: `${to}` });
}

/** "Agdam to Baku"; what is the same at both ends once. */
export const fromTo = (first: string, last: string, words: Words): string =>
  first === last ? first : words("parts.fromTo", { from: first, to: last });

interface Range {
  from: number;
  to: number;
  total: number;
}

/** "201–400 of 7,431 meetings". `what`: by their English plural, which messages choose by. */
export function rangeWords({ from, to, total }: Range, what: string, words: Words): string {
  return from === to ? words("parts.one", { at: from, total, what }) : words("parts.range", { from, to, total, what });
}
