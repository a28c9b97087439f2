"use client";

import { useEffect, useRef, useState } from "react";

interface Props {
  /** Gives false at the end, unless it may begin again. */
  next: (again: boolean) => Promise<boolean>;
  /** What it is called while it does not play, and while it does. */
  play: string;
  pause: string;
}

/** Steps from entry to entry until the last one, or until it is pressed again. */
export function PlayButton({ next, play, pause }: Props) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => {
    if (!playing) return;
    let end = () => {};
    let over = false;
    const stop = () => setPlaying(false);
    import("./play-entries.ts").then(({ playEntries }) => {
      if (!over) end = playEntries((again) => latest.current(again), stop);
    }, stop);
    return () => {
      over = true;
      end();
    };
  }, [playing]);
  return (
    <button type="button" className="play" aria-label={playing ? pause : play} onClick={() => setPlaying(!playing)}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M2 .5 11 6 2 11.5z"} fill="currentcolor" />
      </svg>
    </button>
  );
}
