import type { MetadataRoute } from "next";
import { loadAtlas } from "@/lib/content/load.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { siteName } from "@/lib/site/metadata.ts";

/** What a phone needs to put the site on its home screen. The icons are made by `scripts/write-icons.ts`. */
export default function manifest(): MetadataRoute.Manifest {
  const { words } = loadAtlas();
  return {
    name: siteName(),
    short_name: words("metadata.app.name"),
    description: words("metadata.app.description"),
    start_url: "/",
    display: "standalone",
    background_color: tokens.light.paper,
    theme_color: tokens.light.paper,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
