import type { CSSProperties } from "react";
import { escapeHtml } from "@/components/map/drawn/symbol-markup.ts";
import { dateSpan } from "@/lib/atlas/dates/dates.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { yearsOf } from "@/lib/view/timeline-marks.ts";

/** What a year holds, for those who do not see the marks: "2013: 5 meetings, 2 events". */
export function yearWords(year: number, entries: Entry[]): string {
  const inYear = entries.filter((entry) => new Date(dateSpan(entry.date).start).getUTCFullYear() === year);
  const words = (["meeting", "deployment", "event"] as const).flatMap((kind) => {
    const count = inYear.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [`${count} ${kind}${count === 1 ? "" : "s"}`] : [];
  });
  return `${year}: ${words.join(", ") || "nothing recorded"}`;
}

/** The years as links, as one string: they are on every page, and as elements each would be sent three times as long. */
export function yearsMarkup(range: TimeRange, entries: Entry[], hrefOn: (on: string) => string): string {
  return yearsOf(range)
    .map((year) => {
      const words = escapeHtml(yearWords(year, entries));
      return `<li${year % 5 === 0 ? " data-five" : ""}><a href="${escapeHtml(hrefOn(String(year)))}" aria-label="${words}">${year}</a></li>`;
    })
    .join("");
}

/** How many they are, for the sheet: each is given the width of two. */
export const yearsStyle = (range: TimeRange) => ({ "--years": yearsOf(range).length }) as CSSProperties;
