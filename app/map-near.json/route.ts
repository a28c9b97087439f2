import { loadAtlas } from "@/lib/content/load.ts";
import { jsonFile } from "@/lib/server/written-file.ts";
import { nearAnswer } from "@/lib/view/points/map-answer.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return jsonFile(nearAnswer(loadAtlas()));
}
