import { dateSpan, formatDate } from "@/lib/atlas/dates.ts";
import { periods } from "@/lib/view/periods.ts";

interface Props {
  on: string | undefined;
  hrefOn: (on: string) => string;
}

/** The timeline of small screens: the period before, the date in force, the period after. */
export function PeriodStepper({ on, hrefOn }: Props) {
  const time = on ? dateSpan(on).start : undefined;
  const now = time === undefined ? periods.length : periods.findLastIndex((period) => Date.parse(period.from) <= time);
  const [before, after] = [periods[now - 1], on ? periods[now + 1] : undefined];
  return (
    <div className="period-stepper">
      {before ? <a href={hrefOn(before.on)}>‹ {before.title}</a> : <span />}
      <strong>{on ? formatDate(on) : "All periods"}</strong>
      {after ? <a href={hrefOn(after.on)}>{after.title} ›</a> : <span />}
    </div>
  );
}
