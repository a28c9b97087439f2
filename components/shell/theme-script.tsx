"use client";

import { themeScript } from "@/lib/boot/theme-choice.js";

// Only the server needs the text: in the browser it has run before the program comes, and would only make that larger.
const text = typeof window === "undefined" ? themeScript() : "";

/** Puts the reader's theme on the page before the first paint. A client component, so that pages carry the script once. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any data
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />;
}
