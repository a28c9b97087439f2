import { sheetResponse } from "@/lib/embed/written-sheet.ts";

export const dynamic = "force-static";

/** Those of the site that the map of an embed needs, and its own. */
export function GET(): Response {
  return sheetResponse([
    "app/layers.css",
    "app/fallback-fonts.css",
    "app/tokens.css",
    "app/shape-sizes.css",
    "components/ui/kind-mark.css",
    "components/map/drawn/drawn-map.css",
    "components/map/markers.css",
    "components/embed/embed.css",
  ]);
}
