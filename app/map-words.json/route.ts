import { loadAtlas } from "@/lib/content/load.ts";
import { mapWordsResponse } from "@/lib/view/points/map-words-response.ts";

/** The words of what is in sight of a map, by the version of its points and by number or id. */
export function GET(request: Request): Response {
  return mapWordsResponse(loadAtlas(), new URL(request.url).searchParams);
}
