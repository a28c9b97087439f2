import { socialPicture } from "@/components/social/render-picture.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { entityTag } from "@/lib/server/entity-tag.ts";
import { pictureView } from "@/lib/social/picture-view.ts";
import { languageOfPath } from "@/lib/words/languages.ts";

const kept = "public, max-age=86400, s-maxage=31536000, stale-while-revalidate=604800";

/**
 * The preview picture of the page at the rest of the path, in its language and with the view in the query. A query that no page of ours names a
 * picture by leads to the page's own picture: else each of its endless forms would be drawn.
 */
export async function GET(request: Request, { params }: { params: Promise<{ path?: string[] }> }): Promise<Response> {
  const { language, path } = languageOfPath(`/${((await params).path ?? []).join("/")}`);
  const { pathname, search } = new URL(request.url);
  const atlas = loadAtlas(language);
  try {
    const view = pictureView(atlas, search);
    if (!view) return new Response(null, { status: 307, headers: { Location: pathname, "Cache-Control": kept } });
    const picture = await socialPicture(atlas, path, view);
    if (!picture) return plainResponse(404, atlas.words("social.noPage"));
    const headers = { "Content-Type": "image/png", "Cache-Control": kept, ETag: entityTag(picture) };
    return new Response(new Uint8Array(picture), { headers });
  } catch (error) {
    console.error(`The social picture of ${path} could not be drawn.`, error);
    return plainResponse(500, atlas.words("social.notDrawn"));
  }
}
