/** What the addresses of pictures of maps answer with. */
import { figureOfPage } from "@/components/take/figure-of-page.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parsed, written } from "@/lib/address/query.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { figurePng } from "@/lib/figure/figure-png.ts";
import { figureSvg } from "@/lib/figure/figure-svg.ts";
import {
  pictureAddress,
  pictureAsked,
  pictureFileName,
  pictureFormats,
  themeAsked,
} from "@/lib/figure/picture-address.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { entityTag } from "@/lib/server/entity-tag.ts";
import { parseView, serialiseView } from "@/lib/view/url-view.ts";
import { languageOfPath } from "@/lib/words/languages.ts";

const kept = "public, max-age=86400, s-maxage=31536000, stale-while-revalidate=604800";

/**
 * The map of the page at the rest of the path as a finished figure, with the view in the query. Whatever else a query holds
 * leads to the address of the same picture as we write it: else each of its endless forms would be drawn.
 */
export async function pictureAnswer(at: string): Promise<Response> {
  const { pathname, search } = new URL(at);
  const asked = pictureAsked(pathname);
  const { language, path } = languageOfPath(asked?.path ?? "/");
  const atlas = loadAtlas(language);
  const { words } = atlas;
  if (!asked) return plainResponse(404, words("social.map.noPicture"));
  const { format } = asked;
  try {
    const query = parsed(search);
    const theme = themeAsked(query);
    const view = serialiseView(parseView(query, knownIn(atlas)).view);
    const address = words.to(pictureAddress(path, format, view, theme));
    if (pathname + written(new URLSearchParams(search)) !== address)
      return new Response(null, { status: 307, headers: { Location: address, "Cache-Control": kept } });
    const figure = figureOfPage(atlas, path, query, theme);
    if (!figure) return plainResponse(404, words("social.map.noMap"));
    const svg = figureSvg(atlas, figure);
    const picture = format === "svg" ? Buffer.from(svg) : await figurePng(svg);
    const headers = {
      "Content-Type": pictureFormats[format],
      "Content-Disposition": `inline; filename="${pictureFileName(address)}"`,
      "Cache-Control": kept,
      ETag: entityTag(picture),
    };
    return new Response(new Uint8Array(picture), { headers });
  } catch (error) {
    console.error(`The picture of the map of ${path} could not be drawn.`, error);
    return plainResponse(500, words("social.map.notDrawn"));
  }
}
