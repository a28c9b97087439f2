import type { MetadataRoute } from "next";
import { pageAt } from "@/components/routes/pages.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";

/** Every page has a picture of its map, or, where it has none, of what the atlas is about. */
const pictureOf = (path: string) => absolute(path === "/" ? "/social" : `/social${path}`);

export default function sitemap(): MetadataRoute.Sitemap {
  const atlas = loadAtlas();
  return pagePaths(atlas).map((path) => {
    const { about, modified } = pageAt(atlas, path) ?? {};
    // a place where nothing happened is only a line of the gazetteer
    const idle = about?.what === "place" && !atlas.placesInUse.includes(about.place);
    return { url: absolute(path), lastModified: modified, images: [pictureOf(path)], ...(idle && { priority: 0.2 }) };
  });
}
