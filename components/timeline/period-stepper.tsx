import { dateSpan } from "@/lib/atlas/dates/dates.ts";
import type { Period } from "@/lib/atlas/dates/time-range.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  periods: Period[];
  view: Pick<PageView, "on" | "with">;
  /** The dates of the view as they are said. */
  said: Record<string, string>;
  hrefOn: (on: string) => string;
  words: Words;
}

/** The timeline of small screens: the date or dates in force, the period before, the period after. */
export function PeriodStepper({ periods, view, said, hrefOn, words }: Props) {
  const [on] = datesAsked(view);
  const time = on ? dateSpan(on).start : undefined;
  const now = time === undefined ? periods.length : periods.findLastIndex((period) => Date.parse(period.from) <= time);
  const [before, after] = [periods[now - 1], on ? periods[now + 1] : undefined];
  const dates = datesAsked(view).flatMap((date) => said[date] ?? []);
  return (
    <div className="period-stepper">
      {before && (
        <a rel="nofollow" href={hrefOn(before.on)}>
          ‹ {before.title}
        </a>
      )}
      <strong>{words.list(dates) || words("timeline.allPeriods")}</strong>
      {after && (
        <a className="period-after" rel="nofollow" href={hrefOn(after.on)}>
          {after.title} ›
        </a>
      )}
    </div>
  );
}
