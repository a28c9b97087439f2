import { loadAtlas } from "@/lib/content/load.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { openSearch, openSearchType } from "@/lib/site/open-search.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(openSearch(siteName(), loadAtlas().words), {
    headers: { "Content-Type": openSearchType, "Cache-Control": "public, max-age=86400" },
  });
}
