"use client";

import { useEffect } from "react";

/** Lets the map follow the reader through the excerpts of an article; its program is fetched on these pages alone. */
export function FollowReading() {
  useEffect(() => {
    let left = false;
    let stop = () => {};
    import("./reading.ts").then(({ followReading }) => {
      if (!left) stop = followReading();
    });
    return () => {
      left = true;
      stop();
    };
  }, []);
  return null;
}
