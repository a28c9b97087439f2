"use client";

import { useEffect, useRef, useState } from "react";

const pauseMilliseconds = 1800;

/** Steps from entry to entry until the last one, or until it is pressed again. `next` gives false at the end. */
export function PlayButton({ next }: { next: () => Promise<boolean> }) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => {
    if (!playing) return;
    const step = () => latest.current().then((more) => more || setPlaying(false));
    step();
    const timer = setInterval(step, pauseMilliseconds);
    return () => clearInterval(timer);
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
