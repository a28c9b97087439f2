import type { CSSProperties } from "react";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { countedEach } from "@/lib/atlas/kinds.ts";
import { knownEnd } from "@/lib/atlas/known-until.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { yearsOf } from "@/lib/view/timeline-marks.ts";
import type { Words } from "@/lib/words/words.ts";

/** What a year holds, for those who do not see the marks: "2013: 5 meetings, 2 events"; and where our knowledge ends. */
export function yearWords(year: number, inYear: Entry[], knownUntil: string, words: Words): string {
  const of = { year: `${year}`, count: inYear.length, counts: countedEach(inYear, words) };
  if (Date.UTC(year, 0) > knownEnd(knownUntil)) return words("timeline.yearNotKnown", of);
  if (!knownUntil.startsWith(`${year}`)) return words("timeline.year", of);
  return words("timeline.yearKnownUpTo", { ...of, date: formatDate(knownUntil, words) });
}

/** The years as links, as one string: they are on every page, and as elements each would be sent three times as long. */
export function yearsMarkup(
  range: TimeRange,
  entriesOf: (year: number) => Entry[],
  knownUntil: string,
  hrefOn: (on: string) => string,
  words: Words,
): string {
  return yearsOf(range)
    .map((year) => {
      const label = escapeHtml(yearWords(year, entriesOf(year), knownUntil, words));
      return `<li${year % 5 === 0 ? " data-five" : ""}><a rel="nofollow" href="${escapeHtml(hrefOn(String(year)))}" aria-label="${label}">${year}</a></li>`;
    })
    .join("");
}

/** How many they are, for the sheet: each is given the width of two. */
export const yearsStyle = (range: TimeRange) => ({ "--years": yearsOf(range).length }) as CSSProperties;
