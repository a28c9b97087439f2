"use client";

import { useEffect } from "react";

/** So long after a failure nothing is tried. */
const pauseMilliseconds = 5000;
const signs = ["scroll", "wheel", "pointermove", "pointerdown", "keydown"];

/** Lets the map follow the reader through the excerpts of an article; its program is fetched once somebody reads one. */
export function FollowReading() {
  useEffect(() => {
    const left = new AbortController();
    let fetched = false;
    let stop = () => {};
    const begin = async () => {
      if (fetched) return;
      fetched = true;
      try {
        const { followReading } = await import("./reading.ts");
        if (!left.signal.aborted) stop = followReading();
      } catch {
        // The text is complete without it; what the reader does later tries again.
        setTimeout(() => {
          fetched = false;
        }, pauseMilliseconds);
      }
    };
    if (window.scrollY > 0 || window.location.hash) begin();
    for (const sign of signs) window.addEventListener(sign, begin, { passive: true, signal: left.signal });
    return () => {
      left.abort();
      stop();
    };
  }, []);
  return null;
}
