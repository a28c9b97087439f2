/** What a reading of the text found in the passage that is chosen. */
import type { Proposal } from "@/lib/desk/desk-proposals.ts";
import type { DeskText } from "@/lib/desk/desk-text.ts";
import type { Span } from "@/lib/reading/findings.ts";

/** What it found in each sentence that the passage touches, in the order of the text. */
export function foundIn({ sentences, proposals }: Pick<DeskText, "sentences" | "proposals">, chosen: Span): Proposal[] {
  const touched = sentences.filter(({ start, end }) => start < chosen.end && end > chosen.start);
  const starts = new Set(touched.map(({ start }) => start));
  return proposals.filter(({ sentence }) => starts.has(sentence));
}

export interface FoundBeginning {
  /** EDTF */
  date?: string;
  /** The id of a place. */
  place?: string;
}

/** How exactly a date is told, in characters: a day before a month, a month before a year. */
const exactness = (date: string) => /^\d{4}(?:-\d\d){0,2}/.exec(date)?.[0].length ?? 0;

/** The date and the place with which an entry begins that is told of there: the first place, and of several dates the most exact. */
export function beginningOf(found: readonly Proposal[]): FoundBeginning {
  const of = (wanted: Proposal["what"]) =>
    found.flatMap(({ what, value }) => (what === wanted && value !== null ? [value] : []));
  const [date] = of("date").toSorted((a, b) => exactness(b) - exactness(a));
  const [place] = of("place");
  return { ...(date && { date }), ...(place && { place }) };
}
