import { loadAtlas } from "@/lib/content/load.ts";
import { jsonFile } from "@/lib/server/written-file.ts";
import { mapData } from "@/lib/view/map-data.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return jsonFile(mapData(loadAtlas()));
}
