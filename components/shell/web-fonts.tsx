import { beginPath } from "@/lib/boot/begin.ts";
import { keptFontsScript } from "@/lib/boot/kept-fonts.js";
import { fontSheetPath } from "@/lib/design/font-sheet.js";

/** The web fonts of a later visit, and what brings those of the first. */
export function WebFonts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any data */}
      <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keptFontsScript() }} />
      <script async src={beginPath} />
      <noscript>
        <link rel="stylesheet" href={fontSheetPath} />
      </noscript>
    </>
  );
}
