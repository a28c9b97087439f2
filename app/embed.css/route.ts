import { readFileSync } from "node:fs";
import path from "node:path";
import { writtenSheet } from "@/lib/embed/written-sheet.ts";

export const dynamic = "force-static";

/** Those of the site that its map needs, and the embed's own. */
const sheets = [
  "app/layers.css",
  "app/fallback-fonts.css",
  "app/tokens.css",
  "app/shape-sizes.css",
  "components/ui/kind-mark.css",
  "components/map/drawn/drawn-map.css",
  "components/map/markers.css",
  "components/embed/embed.css",
];

/** Written when the site is built, when its sheets lie beside it. */
export function GET(): Response {
  const texts = sheets.map((sheet) => readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), sheet), "utf8"));
  return new Response(writtenSheet(texts.join("\n")), {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=3600, s-maxage=31536000",
    },
  });
}
