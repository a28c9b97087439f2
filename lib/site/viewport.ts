import type { Viewport } from "next";
import { tokens } from "../design/tokens.ts";

/** How every page asks a browser to show it. */
export const siteViewport: Viewport = {
  // The page reaches under rounded corners and the home bar; app/base.css and the sheets keep clear of them.
  viewportFit: "cover",
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: tokens.light.paper },
    { media: "(prefers-color-scheme: dark)", color: tokens.dark.paper },
  ],
};
