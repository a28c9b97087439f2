"use client";

import { fontSheetPath } from "@/lib/design/font-sheet.ts";

/**
 * A first visit shows the text at once in a system font of the same measures (app/fallback-fonts.css) and fetches the
 * web fonts when the map's picture is there: they never delay either. On later visits they are in the cache, and the
 * first paint waits for them, so that nothing changes under the reader's eyes.
 */
const attach = `{let s;try{s=localStorage.fonts}catch{}
const add=now=>{if(document.querySelector("link[data-fonts]"))return;const l=document.createElement("link");l.rel="stylesheet";l.href="${fontSheetPath}";l.dataset.fonts="";if(now)l.setAttribute("blocking","render");document.head.append(l);try{localStorage.fonts=1}catch{}};
if(s)add(true);else addEventListener("DOMContentLoaded",()=>{const map=document.querySelector(".map-image");const then=()=>requestAnimationFrame(()=>setTimeout(add));if(!map||map.complete)then();else for(const end of["load","error"])map.addEventListener(end,then)})}`;

/** A client component, so that pages carry the script once. */
export function WebFonts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any data */}
      <script dangerouslySetInnerHTML={{ __html: attach }} />
      <noscript>
        <link rel="stylesheet" href={fontSheetPath} />
      </noscript>
    </>
  );
}
