import type { CSSProperties } from "react";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { countedEach } from "@/lib/atlas/kinds.ts";
import { knownEnd } from "@/lib/atlas/known-until.ts";
import { notKnown } from "@/lib/atlas/not-known.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { yearsOf } from "@/lib/view/timeline-marks.ts";

/** What a year holds, for those who do not see the marks: "2013: 5 meetings, 2 events"; and where our knowledge ends. */
export function yearWords(year: number, inYear: Entry[], knownUntil: string): string {
  const words = countedEach(inYear);
  if (Date.UTC(year, 0) > knownEnd(knownUntil)) return `${year}${words && `, ${words}`}${notKnown}`;
  const limit = knownUntil.startsWith(`${year}`) ? `, known up to ${formatDate(knownUntil)}` : "";
  return `${year}: ${words || "nothing recorded"}${limit}`;
}

/** The years as links, as one string: they are on every page, and as elements each would be sent three times as long. */
export function yearsMarkup(
  range: TimeRange,
  entriesOf: (year: number) => Entry[],
  knownUntil: string,
  hrefOn: (on: string) => string,
): string {
  return yearsOf(range)
    .map((year) => {
      const words = escapeHtml(yearWords(year, entriesOf(year), knownUntil));
      return `<li${year % 5 === 0 ? " data-five" : ""}><a rel="nofollow" href="${escapeHtml(hrefOn(String(year)))}" aria-label="${words}">${year}</a></li>`;
    })
    .join("");
}

/** How many they are, for the sheet: each is given the width of two. */
export const yearsStyle = (range: TimeRange) => ({ "--years": yearsOf(range).length }) as CSSProperties;
