import { searchResponse } from "@/components/routes/search-response.ts";
import { loadAtlas } from "@/lib/content/load.ts";

/** Asked by the instant search where there is more than a browser is sent. */
export function GET(request: Request): Response {
  return searchResponse(loadAtlas(), new URL(request.url).searchParams);
}
