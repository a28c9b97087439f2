"use client";

import { useEffect } from "react";
import { query } from "@/components/address/address.ts";
import { patched } from "@/lib/address/query.ts";

const signs = ["pointerover", "focusin", "click"];

/**
 * Fetches what copies and shares at the first sign that somebody wants it; a click that comes before it has arrived waits.
 * A link for corrections needs no program: it takes along the view in sight, which the correction is about.
 */
export function ShareOnIntent() {
  useEffect(() => {
    const heed = (event: Event) => {
      const target = event.target;
      if (!(target instanceof Element)) return;
      const link = target.closest<HTMLAnchorElement>("[href^='/corrections?']");
      if (link) link.search = patched(link.search, { page: window.location.pathname + query() });
      else if (target.closest(".cite, [data-share]")) {
        import("./copying.ts").then(({ act }) => act(target, event.type === "click"));
      }
    };
    for (const sign of signs) document.addEventListener(sign, heed);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, heed);
    };
  }, []);
  return null;
}
