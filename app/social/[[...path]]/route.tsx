import { socialPicture } from "@/components/social/render-picture.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { plainResponse } from "@/lib/server/answer.ts";

const headers = {
  "Content-Type": "image/png",
  "Cache-Control": "public, max-age=86400, s-maxage=31536000, stale-while-revalidate=604800",
};

/** The preview picture of the page at the rest of the path, with the view in the query. */
export async function GET(request: Request, { params }: { params: Promise<{ path?: string[] }> }): Promise<Response> {
  const path = `/${((await params).path ?? []).join("/")}`;
  try {
    const picture = await socialPicture(loadAtlas(), path, new URL(request.url).searchParams);
    if (!picture) return plainResponse(404, "There is no page at this address.");
    return new Response(new Uint8Array(picture), { headers });
  } catch (error) {
    console.error(`The social picture of ${path} could not be drawn.`, error);
    return plainResponse(500, "The picture of this page could not be drawn.");
  }
}
