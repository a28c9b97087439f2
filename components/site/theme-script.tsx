"use client";

import { themeScript } from "@/lib/site/theme-script.ts";

/** Puts the reader's theme on the page before the first paint. A client component, so that pages carry the script once. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any data
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
