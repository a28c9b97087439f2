import { loadAtlas } from "@/lib/content/load.ts";
import { feedAnswer, feedFiles } from "@/lib/exports/feeds/feed-formats.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { allPaths, builtPagePaths } from "@/lib/site/page-paths.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { languageOfPath } from "@/lib/words/languages.ts";

export const dynamic = "force-static";

/** A place whose page is made on request has its feeds made on request. */
export function generateStaticParams(): { feed: string[] }[] {
  const atlas = loadAtlas();
  const built = new Set(builtPagePaths(atlas));
  const isLater = (page: string) => allPaths(atlas).has(page) && !built.has(page);
  const files = feedFiles(atlas).filter((file) => !isLater(`/${file.slice(0, file.lastIndexOf("."))}`));
  return files.map((file) => ({ feed: file.split("/") }));
}

/** A feed in one of its formats, written when the site is built or when it is first asked for: it changes only with the content. */
export async function GET(_request: Request, { params }: { params: Promise<{ feed: string[] }> }): Promise<Response> {
  const { feed } = await params;
  const { language, path } = languageOfPath(`/${feed.join("/")}`);
  const atlas = loadAtlas(language);
  const found = feedAnswer(atlas, { name: atlas.decisions.title, origin: siteUrl() }, path.slice(1));
  if (!found) return plainResponse(404, atlas.words("feeds.none"));
  return new Response(found.body, { headers: found.headers });
}
