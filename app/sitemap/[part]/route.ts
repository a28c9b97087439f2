import { siteMapParts } from "@/components/routes/site-map-parts.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { xmlFile } from "@/lib/server/written-file.ts";
import { partPath, siteMap } from "@/lib/site/site-map.ts";

export const dynamic = "force-static";

export function generateStaticParams(): { part: string }[] {
  return siteMapParts(loadAtlas()).map((part) => ({ part: partPath(part).slice("/sitemap/".length) }));
}

/** A part of the site map, "meetings.xml". */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const path = `/sitemap/${(await params).part}`;
  const part = siteMapParts(loadAtlas()).find((each) => partPath(each) === path);
  return part ? xmlFile(siteMap(part)) : plainResponse(404, "The site map has no part of this name.");
}
