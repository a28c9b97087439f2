import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import { madeOnce } from "@/lib/atlas/made-once.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { type MappedPage, partsOf, type SiteMapPart } from "@/lib/site/site-map.ts";
import { languages } from "@/lib/words/languages.ts";
import { pageAt } from "./pages.ts";
import { placeModified } from "./place-pages.tsx";

/** Everything but what the atlas has very many of: those say without their pages when they were changed. */
function fewPages(atlas: Atlas, part: "articles" | "pages"): MappedPage[] {
  const paths = pagePaths({ ...atlas, entries: [], places: [] });
  const isArticle = (path: string) => path.startsWith("/articles/");
  return paths
    .filter((path) => isArticle(path) === (part === "articles"))
    .map((path) => ({ path, modified: pageAt(atlas, path)?.modified ?? atlas.modified.latest }));
}

function placePages(atlas: Atlas): MappedPage[] {
  const inUse = new Set(atlas.placesInUse);
  return atlas.places.map((place) => ({
    path: `/places/${place.id}`,
    modified: placeModified(atlas, place.id),
    // a place where nothing happened is only a line of the gazetteer
    isIdle: !inUse.has(place),
  }));
}

/** The pages by the names of their parts. */
function mappedPages(atlas: Atlas): [name: string, pages: MappedPage[]][] {
  const ofKinds = entryKinds.map((kind): [string, MappedPage[]] => {
    const pages = atlas.entriesOf(kind).map((entry) => ({ path: entryPath(entry), modified: entry.modified }));
    return [kinds[kind].path.slice(1), pages];
  });
  return [
    ["pages", fewPages(atlas, "pages")],
    ...ofKinds,
    ["places", placePages(atlas)],
    ["articles", fewPages(atlas, "articles")],
  ];
}

/** Every page, each once in each language: those of a kind of entry, of places and of articles in parts of their own. */
export const siteMapParts = madeOnce((atlas: Atlas): SiteMapPart[] => {
  const pages = mappedPages(atlas);
  return languages.flatMap((language) => pages.flatMap(([name, some]) => partsOf(name, some, language)));
});
