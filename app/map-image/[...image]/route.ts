import { pageAt } from "@/components/routes/pages.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { entityTag } from "@/lib/server/entity-tag.ts";
import { builtPagePaths } from "@/lib/site/page-paths.ts";
import { drawImage, imageIds, imagePathOf } from "@/lib/view/draw-view.ts";
import { frontPictures } from "@/lib/view/front/front-pictures.ts";
import { imagePath, parseImagePath } from "@/lib/view/image-path.ts";
import { platePictures } from "@/lib/view/plates/plate-pictures.ts";
import { readPictures } from "@/lib/view/read-grounds.ts";

export const dynamic = "force-static";

const type = { "Content-Type": "image/svg+xml; charset=utf-8" };
/** The address says what is shown, not in which colours and with which ground: those may be others after a new build. */
const kept = { "Cache-Control": "public, max-age=86400, s-maxage=31536000, stale-while-revalidate=604800" };
const noImage =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40"><text y="20">No picture has this address.</text></svg>';

const screens = ["wide", "narrow"] as const;

/** The pictures of the own views of all pages that are built, each once. Those of other pages and views are drawn when they are asked for, and kept. */
export function generateStaticParams(): { image: string[] }[] {
  const atlas = loadAtlas();
  const views = builtPagePaths(atlas).flatMap((path) => pageAt(atlas, path)?.view ?? []);
  const ofPages = views.flatMap((view) => screens.map((variant) => imagePathOf(atlas, view, variant)));
  const paths = [
    ...ofPages,
    ...[...frontPictures(atlas), ...platePictures(atlas), ...readPictures()].map((image) =>
      imagePath(image, imageIds(atlas)),
    ),
  ];
  return [...new Set(paths)].map((path) => ({ image: path.split("/").slice(2) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ image: string[] }> }): Promise<Response> {
  const atlas = loadAtlas();
  const image = parseImagePath((await params).image, imageIds(atlas));
  if (!image) return new Response(noImage, { status: 404, headers: { ...type, "Cache-Control": "no-store" } });
  const svg = drawImage(atlas, image);
  return new Response(svg, { headers: { ...type, ...kept, ETag: entityTag(svg) } });
}
