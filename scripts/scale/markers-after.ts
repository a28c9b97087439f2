/** How soon the links over the live map follow what a reader does. */
import type { Page } from "@playwright/test";

/** In ms: where nothing has changed by then, nothing will. */
const patience = 10_000;

declare global {
  interface Window {
    /** Milliseconds from the next key to the markers that it leads to. */
    markersAfter?: Promise<number>;
  }
}

/** How long after a key the links over the map are others, without the drawing of the ground; in ms. Infinite where none changes. */
export async function markersAfter(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    window.markersAfter = new Promise<number>((resolve) => {
      let from = 0;
      window.addEventListener("keydown", () => (from ||= performance.now()), { capture: true, once: true });
      const seen = new MutationObserver(() => {
        if (from === 0) return;
        seen.disconnect();
        resolve(performance.now() - from);
      });
      const links = document.querySelector(".marker-links");
      // Where links stand, and which are lit, is no change of theirs.
      if (links) seen.observe(links, { subtree: true, childList: true, attributeFilter: ["aria-label", "href"] });
    });
  });
  await act();
  return page.evaluate((most) => {
    const late = new Promise<number>((resolve) => setTimeout(() => resolve(Number.POSITIVE_INFINITY), most));
    return Promise.race([late, window.markersAfter ?? late]);
  }, patience);
}
