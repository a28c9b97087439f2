import { siteMapParts } from "@/components/routes/site-map-parts.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { xmlFile } from "@/lib/server/written-file.ts";
import { siteMapIndex } from "@/lib/site/site-map.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return xmlFile(siteMapIndex(siteMapParts(loadAtlas())));
}
