"use client";

import { useEffect, useRef, useState } from "react";

/** Steps from entry to entry until the last one, or until it is pressed again. `next` gives false at the end, unless it may begin again. */
export function PlayButton({ next }: { next: (again: boolean) => Promise<boolean> }) {
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
    <button
      type="button"
      className="play"
      aria-label={playing ? "Pause" : "Play through the entries"}
      onClick={() => setPlaying(!playing)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M2 .5 11 6 2 11.5z"} fill="currentcolor" />
      </svg>
    </button>
  );
}
