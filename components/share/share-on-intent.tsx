"use client";

import { useEffect } from "react";
import { query } from "@/components/address/door.ts";
import { patched } from "@/lib/address/query.ts";
import type { ShareWords } from "@/lib/site/late-words.ts";
import { offer } from "./by-hand.ts";

const signs = ["pointerover", "focusin", "click"];

/** What is left to be copied by hand: what is written beside the control, else its address or that of the page as it stands. */
function textAtHand(control: HTMLElement): string {
  const { share, map } = control.dataset;
  const { origin, pathname } = window.location;
  const written = share ? document.querySelector(".report pre") : control.querySelector("p");
  const { href } = control as HTMLAnchorElement;
  return (
    written?.textContent ??
    href ??
    origin + pathname + patched(query(), map && !query().includes("map=") ? { map } : {})
  );
}

/**
 * Fetches what copies and shares at the first sign that somebody wants it; a click that comes before it has arrived waits.
 * Where it does not arrive, as in a tab that is older than a deployment, a click shows the text; the next one tries again.
 * A link for corrections needs no program: it takes along the view in sight, which the correction is about.
 */
export function ShareOnIntent({ words }: { words: ShareWords }) {
  useEffect(() => {
    const heed = (event: Event) => {
      const target = event.target;
      if (!(target instanceof Element)) return;
      const clicked = event.type === "click";
      const meant = clicked && target.closest(".cite:not([open]) summary, [data-share]");
      const link = target.closest<HTMLAnchorElement>(`[href^='${words.corrections}']`);
      const control = target.closest<HTMLElement>(".cite, [data-share]");
      if (link) link.search = patched(link.search, { page: window.location.pathname + query() });
      else if (control) {
        import("./copying.ts").then(
          ({ act }) => act(target, clicked, words),
          () => meant && offer(meant, textAtHand(control), words.programMissing),
        );
      }
    };
    for (const sign of signs) document.addEventListener(sign, heed);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, heed);
    };
  }, [words]);
  return null;
}
