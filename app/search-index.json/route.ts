import { loadAtlas } from "@/lib/content/load.ts";
import { searchDocuments } from "@/lib/search/documents.ts";
import { searchSource } from "@/lib/search/search-source.ts";
import { jsonFile } from "@/lib/server/written-file.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return jsonFile(searchSource(searchDocuments(loadAtlas())));
}
