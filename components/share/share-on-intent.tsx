"use client";

import { useEffect } from "react";

const signs = ["pointerover", "focusin", "click"];
const wanted = ".cite, [data-share], [href^='/corrections?']";

/** Fetches what copies and shares at the first sign that somebody wants it: one listener for every page. */
export function ShareOnIntent() {
  useEffect(() => {
    const heed = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest(wanted))) return;
      forget();
      import("./copying.ts").then(({ start }) => start(event), listen);
    };
    const listen = () => {
      for (const sign of signs) document.addEventListener(sign, heed);
    };
    const forget = () => {
      for (const sign of signs) document.removeEventListener(sign, heed);
    };
    listen();
    return forget;
  }, []);
  return null;
}
