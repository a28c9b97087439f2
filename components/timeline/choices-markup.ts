import { escapeHtml } from "@/components/ui/escape-html.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import type { Moment } from "@/lib/atlas/moments.ts";
import { yearsOf } from "@/lib/view/timeline-marks.ts";

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

const month = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** The months, or none: then the whole year is meant. */
export const monthOptions: string = [
  '<option value="">All months',
  ...Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    return `<option value="${number}">${month.format(Date.UTC(2000, index))}`;
  }),
].join("");
