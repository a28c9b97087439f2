"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { subscribe } from "@/components/address/door.ts";
import { lightUp } from "@/components/map/lit-places.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { filled } from "@/lib/words/open-text.ts";
import { listFollows, readDates, showDate } from "./address-dates.ts";
import { dayIn, monthIn } from "./date-texts.ts";
import { PlayButton } from "./play-button.tsx";
import type { SliderTexts } from "./slider-texts.ts";
import type { StepWords } from "./step-words.ts";
import type { Step } from "./steps.ts";
import { fromDay, trackOf } from "./track.ts";
import { useTrackGesture } from "./track-gesture.ts";
import { useSteps } from "./use-steps.ts";

function yearsLater(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

interface Props {
  range: TimeRange;
  /** The date that the page was drawn for, the first of two; that of the address comes before it. */
  on?: string;
  /** How the server words them. All other dates of the address are days or months, which the slider wrote there. */
  said: Record<string, string>;
  /** The last instant that the record covers, in milliseconds since 1970 UTC. */
  knownEnd: number;
  texts: SliderTexts;
  /** How dates are said, and the words of what is fetched when the slider is touched. */
  given: StepWords;
}

/** Makes the timeline a slider: drag, click, arrow keys from stop to stop, Page keys by year, and a play button. */
export function TimelineSlider({ range: { from, to }, on, said: dates, knownEnd, texts, given }: Props) {
  const track = useMemo(() => trackOf({ from, to }), [from, to]);
  const { first, last, percent, day, year } = track;
  const [date, setDate] = useState(on);
  const [alone, setAlone] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const [drawn, setDrawn] = useState<number>();
  const wantSteps = useSteps(track, given);
  const handle = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const heed = () => {
      const asked = readDates();
      // What the server could not read, it drew as not asked.
      const read = (date = "") => {
        const whole = day(fromDay(date, first) ?? 0);
        return date in dates || date === whole || date === whole.slice(0, 7) ? date : undefined;
      };
      setDate(read(asked.on) ?? on);
      setAlone(!!asked.on && !asked.with);
      // After Back, too: then the page is the one without dates, and the address carries those that the slider had written.
      listFollows(texts.listBehind, given);
    };
    heed();
    return subscribe(heed);
  }, [on, dates, day, first, texts, given]);

  // The slider does all that the years do; to the tab key they would be forty stops before it.
  useEffect(() => {
    const years = handle.current?.parentElement?.querySelector<HTMLElement>(".timeline-years");
    if (years) years.inert = true;
  }, []);

  const time = drawn ?? fromDay(date, first);
  const moveTo = (next: string, to: Step | null = null) => {
    // What was waited for may come when the page, and this slider, are gone.
    if (!handle.current) return;
    setStep(to);
    // At once, or it would say the day before in other words until the address has told it.
    setDate(next);
    lightUp(to ? to.places : []);
    showDate(next);
  };
  const moveToStep = (to: Step | undefined) => to && moveTo(to.on, to);

  const onKeyDown = async (event: KeyboardEvent) => {
    const keys = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
    // With another key beside it, it is the browser's own: Alt and left is Back.
    if (!keys.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Only from stop to stop is there something to wait for, and that may not come.
    const steps = event.key.startsWith("Arrow") ? await wantSteps() : undefined;
    // Asked of the address, where the step of the key before stands already; what is drawn may be behind.
    const asked = dateAsked();
    const now = fromDay(asked, first) ?? first;
    if (event.key === "ArrowRight" || event.key === "ArrowUp") moveToStep(steps?.after(asked, event.shiftKey));
    if (event.key === "ArrowLeft" || event.key === "ArrowDown") moveToStep(steps?.before(asked, event.shiftKey));
    if (event.key === "PageUp") moveTo(day(yearsLater(now, 1)));
    if (event.key === "PageDown") moveTo(day(yearsLater(now, -1)));
    if (event.key === "Home") moveTo(day(first));
    if (event.key === "End") moveTo(day(last));
  };

  const timeAt = ({ currentTarget, clientX }: MouseEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return track.timeAt((clientX - left) / width);
  };
  const gesture = useTrackGesture({
    draw: (event) => setDrawn(event && timeAt(event)),
    choose: (event) => {
      moveTo(day(timeAt(event)));
      handle.current?.focus({ preventScroll: true });
    },
  });

  const inWords = (at: number, asMonth: boolean) => {
    const day = new Date(at);
    const text = asMonth ? monthIn(given.dates, day.getUTCFullYear(), day.getUTCMonth() + 1) : dayIn(given.dates, at);
    return at > knownEnd ? filled(texts.notKnown, { date: text }) : text;
  };
  const said = step && date === step.on && drawn === undefined ? step : null;
  const asAsked = drawn === undefined ? dates[date ?? ""] : undefined;
  const inTexts = (at: number) => asAsked ?? inWords(at, drawn === undefined && date?.length === 7);
  const shown = time === undefined ? texts.allPeriods : inTexts(time);
  return (
    <>
      <div className="timeline-hit" {...gesture} aria-hidden="true" />
      <div
        ref={handle}
        className="date-line live"
        role="slider"
        tabIndex={0}
        aria-label={texts.slider}
        aria-valuemin={year(first)}
        aria-valuemax={year(last)}
        aria-valuenow={year(time ?? last)}
        aria-valuetext={said ? filled(texts.stop, { date: said.date || shown, title: said.title }) : shown}
        data-unset={time === undefined || undefined}
        data-alone={alone || undefined}
        data-flip={(time !== undefined && percent(time) > 70) || undefined}
        style={{ left: `${time === undefined ? 100 : percent(time)}%` }}
        onKeyDown={onKeyDown}
        onFocus={() => void wantSteps()}
      >
        <span>
          <span>{said?.date || shown}</span>
          {said && <em>{` ${said.title}`}</em>}
        </span>
      </div>
      <PlayButton
        play={texts.play}
        pause={texts.pause}
        next={async (again) => {
          const steps = await wantSteps();
          const next = steps?.after(dateAsked()) ?? (again ? steps?.after(undefined) : undefined);
          moveToStep(next);
          return next !== undefined;
        }}
      />
    </>
  );

  function dateAsked(): string | undefined {
    return readDates().on ?? on;
  }
}
