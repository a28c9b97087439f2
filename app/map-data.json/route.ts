import { loadAtlas } from "@/lib/content/load.ts";
import { mapData } from "@/lib/view/map-data.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(mapData(loadAtlas()));
}
