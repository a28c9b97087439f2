import { fontsToLoad } from "@/lib/cartography/style/fonts.ts";

const patienceMilliseconds = 3000;

/**
 * MapLibre draws labels with the page's web fonts and keeps what it drew: a font must be there before the first label.
 * A font that does not load in time costs its look, not the map.
 */
export async function loadMapFonts(): Promise<void> {
  const limit = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
  const loaded = Promise.allSettled(fontsToLoad().map(({ font, text }) => document.fonts.load(font, text)));
  await Promise.race([loaded, limit]);
}
