import type { MetadataRoute } from "next";
import { pageAt } from "@/components/routes/pages.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";

export default function sitemap(): MetadataRoute.Sitemap {
  const atlas = loadAtlas();
  // a place where nothing happened is only a line of the gazetteer
  const idle = new Set(
    atlas.places.filter((place) => !atlas.placesInUse.includes(place)).map(({ id }) => `/places/${id}`),
  );
  return pagePaths(atlas).map((path) => ({
    url: absolute(path),
    lastModified: pageAt(atlas, path)?.modified,
    ...(idle.has(path) && { priority: 0.2 }),
  }));
}
