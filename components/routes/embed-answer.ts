/** What the addresses of embeds answer with. */
import { embedContent } from "@/components/embed/embed-content.ts";
import { embedDocument, missingEmbed } from "@/components/embed/embed-document.ts";
import { parsed } from "@/lib/address/query.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { embedAddress, ofPage, pathBelow, readLook } from "@/lib/embed/embed-address.ts";
import { entityTag } from "@/lib/server/entity-tag.ts";
import { answerAt } from "@/lib/site/answer-at.ts";

const html = { "Content-Type": "text/html; charset=utf-8" };
/** The content changes only with a new build. */
const kept = { "Cache-Control": "public, max-age=600, s-maxage=86400, stale-while-revalidate=604800" };

/** A document that goes out again only where it has changed. */
export const documentResponse = (body: string): Response =>
  new Response(body, { headers: { ...html, ...kept, ETag: entityTag(body) } });

export const missingResponse = (body: string): Response =>
  new Response(body, { status: 404, headers: { ...html, "Cache-Control": "no-store" } });

/** To the embed of the page that a renamed or mistyped address means: what stands in others' pages is not written anew. */
function leading(to: string, query: URLSearchParams): Response {
  const [path = "", fragment] = to.split("#");
  const address = embedAddress(path, `${ofPage(query)}`, readLook(query));
  const Location = fragment ? `${address}#${fragment}` : address;
  return new Response(null, { status: 308, headers: { Location, "Cache-Control": "no-cache" } });
}

/** The embed of the page at the rest of the path, with the view in the query. */
export function embedAnswer(address: string): Response {
  const { pathname, search } = new URL(address);
  const query = parsed(search);
  const path = pathBelow("/embed", pathname);
  const atlas = loadAtlas();
  const content = embedContent(atlas, path, ofPage(query));
  if (content) return documentResponse(embedDocument(atlas, content, readLook(query)));
  const { leadsTo } = answerAt(path);
  return leadsTo ? leading(leadsTo, query) : missingResponse(missingEmbed(readLook(query)));
}
