"use client";

import { beginPath } from "@/lib/boot/begin.ts";
import { fontSheetPath } from "@/lib/design/font-sheet.ts";

/**
 * A first visit shows the text at once in a system font of the same measures (app/fallback-fonts.css); the web fonts come
 * once the map's picture is there (lib/boot/begin.ts). On later visits they are in the cache, and the first paint
 * waits for them, so that nothing changes under the reader's eyes.
 */
const attach = () => `{let kept;try{kept=localStorage.fonts}catch{}
if(kept)document.head.append(Object.assign(document.createElement("link"),{rel:"stylesheet",href:"${fontSheetPath}",blocking:"render"}))}`;

// Only the server needs the text: in the browser it has run before the program comes.
const text = typeof window === "undefined" ? attach() : "";

/** A client component, so that pages carry the script once. */
export function WebFonts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any data */}
      <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
      <script async src={beginPath} />
      <noscript>
        <link rel="stylesheet" href={fontSheetPath} />
      </noscript>
    </>
  );
}
