"use client";

import { beginPath } from "@/lib/boot/begin.ts";
import { keptFontsScript } from "@/lib/boot/kept-fonts.js";
import { fontSheetPath } from "@/lib/design/font-sheet.js";

// Only the server needs the text: in the browser it has run before the program comes.
const text = typeof window === "undefined" ? keptFontsScript() : "";

/** The web fonts of a later visit, and what brings those of the first. A client component, so that pages carry the script once. */
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
