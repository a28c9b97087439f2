import { escapeHtml } from "@/components/ui/escape-html.ts";
import { pointParts } from "@/lib/atlas/dates/date-forms.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { madeOnce } from "@/lib/atlas/made-once.ts";
import type { Moment } from "@/lib/atlas/moments.ts";
import { yearsOf } from "@/lib/view/timeline-marks.ts";
import type { Words } from "@/lib/words/words.ts";

// Strings, as the years of the timeline are: they go with every page, and as elements each would be sent three times as long.

/** The options of the named moments. */
export const momentsMarkup = (moments: Moment[]): string =>
  moments.map(({ title, on }) => `<option value="${on}">${escapeHtml(title)}`).join("");

/** The years of the timeline, the last one first. */
export const yearOptions = (range: TimeRange): string =>
  yearsOf(range)
    .toReversed()
    .map((year) => `<option>${year}`)
    .join("");

/** The months, or none: then the whole year is meant. */
export const monthOptions = madeOnce((words: Words): string => {
  const options = Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    return `<option value="${number}">${escapeHtml(pointParts(`2000-${number}`, words).month)}`;
  });
  return [`<option value="">${escapeHtml(words("timeline.allMonths"))}`, ...options].join("");
});
