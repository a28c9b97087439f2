import { fontsToLoad } from "@/lib/cartography/style/label-fonts.ts";
import { fontSheetPath } from "@/lib/design/font-sheet.js";

const patienceMilliseconds = 3000;

/** The sheet of the web fonts waits for the map's picture (components/shell/web-fonts.tsx); a map in a hurry fetches it. */
async function fontSheet(): Promise<void> {
  if (document.documentElement.dataset.fonts !== undefined) return;
  let link = document.querySelector<HTMLLinkElement>(`link[href="${fontSheetPath}"]`);
  if (!link) {
    link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = fontSheetPath;
    link.dataset.fonts = "";
    document.head.append(link);
  }
  if (link.sheet) return;
  const sheet = link;
  await new Promise((resolve) => {
    for (const end of ["load", "error"]) sheet.addEventListener(end, resolve);
  });
}

/**
 * MapLibre draws labels with the page's web fonts and keeps what it drew: a font must be there before the first label.
 * A font that does not load in time costs its look, not the map.
 */
export async function loadMapFonts(): Promise<void> {
  const limit = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
  const loaded = fontSheet().then(() =>
    Promise.allSettled(fontsToLoad().map(({ font, text }) => document.fonts.load(font, text))),
  );
  await Promise.race([loaded, limit]);
}
