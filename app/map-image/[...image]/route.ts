import { allPaths, pageAt } from "@/components/pages/pages.ts";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { drawImage, imagePathOf } from "@/lib/view/drawn-map.ts";
import { parseImagePath, variants } from "@/lib/view/image-path.ts";
import { switchableIds } from "@/lib/view/visible.ts";

export const dynamic = "force-static";

/** The pictures of all pages' own views, each once. Those of other views are drawn when they are asked for, and kept. */
export function generateStaticParams(): { image: string[] }[] {
  const atlas = loadAtlas();
  const views = allPaths(atlas).flatMap((path) => pageAt(atlas, path)?.view ?? []);
  const paths = views.flatMap((view) => variants.map((variant) => imagePathOf(atlas, view, variant)));
  return [...new Set(paths)].map((path) => ({ image: path.split("/").slice(2) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ image: string[] }> }): Promise<Response> {
  const atlas = loadAtlas();
  const image = parseImagePath((await params).image, switchableIds(atlas.layers));
  if (!image) return new Response(null, { status: 404 });
  return new Response(drawImage(atlas, image), { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
}
