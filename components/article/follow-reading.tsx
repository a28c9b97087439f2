"use client";

import { useEffect } from "react";

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
      const { followReading } = await import("./reading.ts");
      if (!left.signal.aborted) stop = followReading();
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
