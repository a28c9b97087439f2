import { loadAtlas } from "@/lib/content/load.ts";
import { feedAnswer, feedFiles } from "@/lib/exports/feeds/feed-formats.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

export const dynamic = "force-static";

export function generateStaticParams(): { feed: string[] }[] {
  return feedFiles(loadAtlas()).map((file) => ({ feed: file.split("/") }));
}

/** A feed in one of its formats, written when the site is built: it changes only with the content. */
export async function GET(_request: Request, { params }: { params: Promise<{ feed: string[] }> }): Promise<Response> {
  const { feed } = await params;
  const found = feedAnswer(loadAtlas(), { name: siteName(), origin: siteUrl() }, feed.join("/"));
  if (!found) return plainResponse(404, "There is no feed of this name.");
  return new Response(found.body, { headers: found.headers });
}
