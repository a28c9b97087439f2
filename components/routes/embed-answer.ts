/** What the addresses of embeds answer with. */
import { type EmbedContent, embedContent } from "@/components/embed/embed-content.ts";
import { embedDocument, missingEmbed } from "@/components/embed/embed-document.ts";
import { embedHeight } from "@/components/embed/embed-size.ts";
import { embedThisDocument } from "@/components/embed/embed-this-document.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { ofPage, pathBelow, readLook } from "@/lib/embed/embed-address.ts";
import { readFrameSize } from "@/lib/embed/frame-size.ts";
import { entityTag } from "@/lib/server/entity-tag.ts";
import { leadsTo } from "@/lib/site/leads-to.ts";
import { parseView, serialiseView } from "@/lib/view/url-view.ts";
import { languageOfPath } from "@/lib/words/languages.ts";

const html = { "Content-Type": "text/html; charset=utf-8" };
/** The content changes only with a new build. */
const kept = { "Cache-Control": "public, max-age=600, s-maxage=86400, stale-while-revalidate=604800" };

type Write = (atlas: Atlas, content: EmbedContent, query: URLSearchParams) => string;

/**
 * The document of the page whose path stands after `base`, in its language and with the view in the query. A renamed or mistyped path leads to the one that is meant: what stands in
 * others' pages is not written anew.
 */
function documentAnswer(address: string, base: string, write: Write): Response {
  const { pathname, search } = new URL(address);
  const query = parsed(search);
  const { language, path } = languageOfPath(pathBelow(base, pathname));
  const atlas = loadAtlas(language);
  const content = embedContent(atlas, path, ofPage(query));
  if (content) {
    const body = write(atlas, content, query);
    return new Response(body, { headers: { ...html, ...kept, ETag: entityTag(body) } });
  }
  const to = leadsTo(atlas, path);
  if (to && to !== path)
    return new Response(null, { status: 308, headers: { Location: atlas.words.to(base + to + search) } });
  return new Response(missingEmbed(atlas, readLook(query)), {
    status: 404,
    headers: { ...html, "Cache-Control": "no-store" },
  });
}

/** The embed of a page: docs/embedding.md. */
export function embedAnswer(address: string): Response {
  return documentAnswer(address, "/embed", (atlas, content, query) => embedDocument(atlas, content, readLook(query)));
}

/** Where it is made. */
export function embedThisAnswer(address: string): Response {
  return documentAnswer(address, "/embed-this", (atlas, content, query) => {
    const look = readLook(query);
    const size = readFrameSize(query, (width) => embedHeight(atlas, content, look, width));
    return embedThisDocument({
      content,
      view: serialiseView(parseView(ofPage(query), knownIn(atlas)).view),
      look,
      size,
    });
  });
}
