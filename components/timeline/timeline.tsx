import type { CSSProperties } from "react";
import { Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import { datesPatch, patched } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateSpan, formatDate } from "@/lib/atlas/dates/dates.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { dateWithLimit, knownEnd } from "@/lib/atlas/known-until.ts";
import { namedMoments } from "@/lib/atlas/moments.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { facetsOf } from "@/lib/view/facets.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { shownOnTimeline, wholeTimeline } from "@/lib/view/timeline-counts.ts";
import { placeOf } from "@/lib/view/timeline-marks.ts";
import { datesAsked, fitsFilters } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";
import { labelWidth } from "./band-label.ts";
import { DateForm } from "./date-form.tsx";
import { PeriodStepper } from "./period-stepper.tsx";
import { sliderTexts } from "./slider-texts.ts";
import { stepWords } from "./step-words.ts";
import { TimelinePicture } from "./timeline-picture.tsx";
import { TimelineSlider } from "./timeline-slider.tsx";
import { yearsMarkup, yearsStyle } from "./years-markup.ts";

/** The page whose subject it is: there small screens have all of it, elsewhere the stepper. */
const ownPage = "/timeline";

interface Props {
  atlas: Atlas;
  path: string;
  view: PageView;
  /** The query of the page, which its links carry on. */
  address: string;
}

interface DateLineProps {
  range: TimeRange;
  date: string;
  /** The date as it is said. */
  said: string | undefined;
  second?: boolean;
}

/** Where a date of the view stands, as a line over the whole height. */
function DateLine({ range, date, said, second = false }: DateLineProps) {
  const { start } = dateSpan(date);
  const left = placeOf(range, start);
  return (
    <span
      className="date-line"
      data-second={second || undefined}
      data-flip={left > 70 || undefined}
      style={{ left: `${left}%` }}
    >
      <span>{said}</span>
    </span>
  );
}

/** The time after the record, hatched and in words: an empty stretch would read as one in which nothing happened. */
function NotKnown({ range, knownUntil, words }: { range: TimeRange; knownUntil: string; words: Words }) {
  const left = placeOf(range, knownEnd(knownUntil));
  if (left === 100) return null;
  return (
    <div className="timeline-unknown" style={{ left: `${left}%` }}>
      <span>
        <Said
          words={words}
          message="timeline.notKnownAfter"
          of={{ date: formatDate(knownUntil, words), hidden: visuallyHidden }}
        />
      </span>
    </div>
  );
}

/** For the sheet, which leaves a label out where it has no room. */
const bandStyle = (label: string) => (label ? ({ "--em": labelWidth(label) } as CSSProperties) : undefined);

/**
 * The years as links, the periods as bands, the entries as marks or counts. Every link asks for a date; with a script
 * the whole becomes a slider.
 */
export function Timeline({ atlas, path, view, address }: Props) {
  const { timeline: range, periods, words } = atlas;
  const fitting = (entries: Entry[]) =>
    view.filters ? entries.filter((entry) => fitsFilters(facetsOf(atlas, entry), view.filters)) : entries;
  const shown = view.filters ? shownOnTimeline(fitting(atlas.entries), range) : wholeTimeline(atlas);
  // Relative to the page: it is there on every page, and the page's path would be there more than forty times.
  const hrefOn = (on: string) => patched(address, datesPatch(on));
  const { knownUntil } = atlas.decisions;
  const said = Object.fromEntries(datesAsked(view).map((date) => [date, dateWithLimit(date, knownUntil, words)]));
  return (
    <nav
      id="timeline"
      data-changes="on with part"
      data-whole={path === ownPage || undefined}
      data-dated={datesAsked(view).length > 0 || undefined}
      className="timeline"
      aria-label={words("timeline.title")}
      tabIndex={-1}
    >
      <div className="timeline-track">
        <ol className="timeline-bands">
          {periods.map(({ title, short, on, from, to }) => {
            const left = placeOf(range, Date.parse(from));
            const width = placeOf(range, Date.parse(to)) - left;
            const label = words("timeline.band", { period: title, date: formatDate(on, words) });
            return (
              <li key={on} style={{ left: `${left}%`, width: `${width.toFixed(2)}%` }}>
                <a rel="nofollow" href={hrefOn(on)} aria-label={label} style={bandStyle(short)}>
                  {short}
                </a>
              </li>
            );
          })}
        </ol>
        <NotKnown range={range} knownUntil={knownUntil} words={words} />
        <TimelinePicture {...shown} />
        {shown.top > 0 && (
          <span className="timeline-scale" aria-hidden="true">
            {words("timeline.upToAMonth", { count: shown.top })}
          </span>
        )}
        <ol
          className="timeline-years"
          style={yearsStyle(range)}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and our own words
          dangerouslySetInnerHTML={{
            __html: yearsMarkup(range, (year) => fitting(atlas.entriesOfYear(year)), knownUntil, hrefOn, words),
          }}
        />
        {view.on && <DateLine range={range} date={view.on} said={said[view.on]} />}
        {view.with && <DateLine range={range} date={view.with} said={said[view.with]} second />}
        <TimelineSlider
          range={range}
          on={view.on}
          said={said}
          knownEnd={knownEnd(knownUntil)}
          texts={sliderTexts(words)}
          given={stepWords(atlas)}
        />
      </div>
      <PeriodStepper periods={periods} view={view} said={said} hrefOn={hrefOn} words={words} />
      <DateForm path={path} view={view} address={address} range={range} moments={namedMoments(atlas)} words={words} />
    </nav>
  );
}
