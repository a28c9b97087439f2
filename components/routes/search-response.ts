/** What the instant search shows, for browsers that are sent no index (lib/search/search-source.ts). */
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { searchAnswer } from "@/lib/search/answer.ts";
import { atlasIndex } from "@/lib/search/atlas-index.ts";
import { tidyQuery } from "@/lib/search/search-path.ts";
import { jsonFile } from "@/lib/server/written-file.ts";

/** The answer to `/search.json?q=`; of a longer query than the field takes its beginning. */
export const searchResponse = (atlas: Atlas, parameters: URLSearchParams): Response =>
  jsonFile(searchAnswer(atlasIndex(atlas), tidyQuery(parameters.get("q") ?? "")));
