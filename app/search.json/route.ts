import { loadAtlas } from "@/lib/content/load.ts";
import { searchAnswer } from "@/lib/search/answer.ts";
import { atlasIndex } from "@/lib/search/atlas-index.ts";
import { tidyQuery } from "@/lib/search/search-path.ts";
import { jsonFile } from "@/lib/server/json-file.ts";

/** What the instant search shows, for browsers that are sent no index (lib/search/search-source.ts). */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams.get("q") ?? "";
  return jsonFile(searchAnswer(atlasIndex(loadAtlas()), tidyQuery(query)));
}
