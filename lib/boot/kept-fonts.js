import { fontSheetPath } from "../design/font-sheet.js";

/**
 * A first visit shows the text at once in a system font of the same measures (app/fallback-fonts.css); the web fonts come
 * once the map's picture is there (lib/boot/begin.ts). On later visits they are in the cache, and the first paint
 * waits for them, so that nothing changes under the reader's eyes.
 *
 * @returns {string}
 */
export function keptFontsScript() {
  return `{let kept;try{kept=localStorage.fonts}catch{}
if(kept)document.head.append(Object.assign(document.createElement("link"),{rel:"stylesheet",href:"${fontSheetPath}",blocking:"render"}))}`;
}
