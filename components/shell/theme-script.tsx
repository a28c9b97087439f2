import { themeScript } from "@/lib/boot/theme-choice.js";

/** Puts the reader's theme on the page before the first paint. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any data
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript() }} />;
}
