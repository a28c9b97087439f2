"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { subscribe } from "@/components/address/address.ts";
import { lightUp } from "@/components/map/lit-places.ts";
import { listFollows, readDates, showDate } from "./address-dates.ts";
import { PlayButton } from "./play-button.tsx";
import { fromDay, type Step, stepAfter, stepBefore, useSteps } from "./steps.ts";

const span = { first: Date.UTC(1988, 0, 1), last: Date.UTC(2026, 11, 31) };
const dayMilliseconds = 86_400_000;

let format: Intl.DateTimeFormat | undefined;

/** Made when a date is there: a phone takes 70 ms to make the first one, while the page comes alive. */
function inWords(time: number): string {
  format ??= new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(clamp(time));
}

const clamp = (time: number) => Math.min(span.last, Math.max(span.first, time));
const percent = (time: number) => ((clamp(time) - span.first) / (span.last + dayMilliseconds - span.first)) * 100;
const day = (time: number) => new Date(clamp(time)).toISOString().slice(0, 10);

function yearsLater(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

interface Props {
  /** The dates that the page was drawn for; those of the address come before them. */
  on?: string;
  secondOn?: string;
}

/** Makes the timeline a slider: drag, click, arrow keys from entry to entry, Page keys by year, and a play button. */
export function TimelineSlider({ on, secondOn }: Props) {
  const [dates, setDates] = useState({ on, with: secondOn });
  const [said, setSaid] = useState<Step | null>(null);
  const { steps, wantSteps } = useSteps();
  const handle = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const read = () => {
      const asked = readDates();
      setDates({ on: asked.on ?? on, with: asked.with ?? secondOn });
      // After Back, too: then the page is the one without dates, and the address carries those that the slider had written.
      listFollows();
    };
    read();
    return subscribe(read);
  }, [on, secondOn]);

  // The slider does all that the years do; to the tab key they would be thirty-nine stops before it.
  useEffect(() => {
    const years = handle.current?.parentElement?.querySelector<HTMLElement>(".timeline-years");
    if (years) years.inert = true;
  }, []);

  const time = fromDay(dates.on);
  const moveTo = (next: number, step: Step | null = null) => {
    // What was waited for may come when the page, and this slider, are gone.
    if (!handle.current) return;
    setSaid(step);
    lightUp(step ? step.places : []);
    showDate(day(next));
  };
  const moveToStep = (step: Step | undefined) => step && moveTo(step.time, step);

  const onKeyDown = async (event: KeyboardEvent) => {
    const known = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
    if (!known.includes(event.key)) return;
    event.preventDefault();
    const all = steps ?? (await wantSteps());
    const now = time ?? span.first;
    if (event.key === "ArrowRight" || event.key === "ArrowUp") moveToStep(stepAfter(all, time));
    if (event.key === "ArrowLeft" || event.key === "ArrowDown") moveToStep(stepBefore(all, time));
    if (event.key === "PageUp") moveTo(yearsLater(now, 1));
    if (event.key === "PageDown") moveTo(yearsLater(now, -1));
    if (event.key === "Home") moveTo(span.first);
    if (event.key === "End") moveTo(span.last);
  };

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === "pointermove" && event.buttons !== 1) return;
    const track = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    moveTo(span.first + ((event.clientX - track.left) / track.width) * (span.last + dayMilliseconds - span.first));
    handle.current?.focus({ preventScroll: true });
  };

  const shown = time === undefined ? "All periods" : inWords(time);
  const second = fromDay(dates.with);
  return (
    <>
      <div className="timeline-hit" onPointerDown={drag} onPointerMove={drag} aria-hidden="true" />
      {second !== undefined && (
        <span
          className="date-line live"
          data-second
          data-flip={percent(second) > 82 || undefined}
          style={{ left: `${percent(second)}%` }}
        >
          <span>{inWords(second)}</span>
        </span>
      )}
      <div
        ref={handle}
        className="date-line live"
        role="slider"
        tabIndex={0}
        aria-label="Date shown on the map"
        aria-valuemin={1988}
        aria-valuemax={2026}
        aria-valuenow={new Date(time ?? span.last).getUTCFullYear()}
        aria-valuetext={said ? `${said.date}: ${said.title}` : shown}
        data-unset={time === undefined || undefined}
        data-flip={(time !== undefined && percent(time) > 70) || undefined}
        style={{ left: `${time === undefined ? 100 : percent(time)}%` }}
        onKeyDown={onKeyDown}
        onFocus={() => void wantSteps()}
      >
        <span>
          <span>{said?.date ?? shown}</span>
          {said && <em>{` ${said.title}`}</em>}
        </span>
      </div>
      <PlayButton
        next={async () => {
          const step = stepAfter(steps ?? (await wantSteps()), handleTime());
          moveToStep(step);
          return step !== undefined;
        }}
      />
    </>
  );

  function handleTime(): number | undefined {
    return fromDay(readDates().on ?? on);
  }
}
