import { loadAtlas } from "@/lib/content/load.ts";
import { searchDocuments } from "@/lib/search/documents.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(searchDocuments(loadAtlas()));
}
