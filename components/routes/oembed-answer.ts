/** What `/oembed?url=` answers with. */
import { embedContent } from "@/components/embed/embed-content.ts";
import { oembed } from "@/components/embed/oembed.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { ofPage } from "@/lib/embed/embed-address.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { tooLong } from "@/lib/server/request-target.ts";
import { leadsTo } from "@/lib/site/leads-to.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { parseView, serialiseView } from "@/lib/view/url-view.ts";
import { languageOfPath } from "@/lib/words/languages.ts";

/** The whole number of px that is asked for, at least one; as much as is wanted without. */
const most = (text: string | null) => (text !== null && /^\d{1,6}$/.test(text) ? Math.max(1, Number(text)) : 1e6);

const bare = (host: string) => host.replace(/^www\./, "");

/** An address of this site, with or without "www.", by either protocol; none that is longer than any of ours. */
function ownAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isOwn = /^https?:$/.test(url.protocol) && bare(url.host) === bare(new URL(siteUrl()).host);
  return isOwn && !tooLong(url.pathname + url.search) ? url : undefined;
}

/** What the page at an address of ours holds, in its language, also where it was renamed. */
function contentAt({ pathname, search }: URL) {
  const query = ofPage(parsed(search));
  const { language, path } = languageOfPath(pathname.replace(/(.)\/+$/, "$1"));
  const atlas = loadAtlas(language);
  const found = embedContent(atlas, path, query) ?? embedContent(atlas, leadsTo(atlas, path) ?? "", query);
  return found && { atlas, content: found, view: serialiseView(parseView(query, knownIn(atlas)).view) };
}

/** `words`: for whoever asks in a way that is not understood. */
export function oembedAnswer({ words }: Pick<Atlas, "words">, asked: URLSearchParams): Response {
  const url = asked.get("url");
  if (!url) return plainResponse(400, words("embed.asked.noAddress"));
  const format = asked.get("format") ?? "json";
  if (format !== "json") return plainResponse(501, words("embed.asked.onlyJson"));
  const own = ownAddress(url);
  const found = own && contentAt(own);
  if (!found) return plainResponse(404, words("embed.asked.noPage"));
  const room = { width: most(asked.get("maxwidth")), height: most(asked.get("maxheight")) };
  return Response.json(oembed(found.atlas, found.content, found.view, room), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=600, s-maxage=86400",
    },
  });
}
