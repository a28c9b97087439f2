import { type Atlas, entryPath } from "../atlas/atlas.ts";
import { aliasIds, placeLabel } from "../atlas/names.ts";
import { nearest } from "../atlas/nearest.ts";
import { atlasIndex } from "../search/atlas-index.ts";
import { find } from "../search/find.ts";

export interface PageLink {
  path: string;
  title: string;
}

/** Every page about one thing, with the names it may be looked for under. */
function pages(atlas: Atlas): (PageLink & { keys: string[] })[] {
  return [
    ...atlas.places.map((place) => ({
      path: `/places/${place.id}`,
      title: placeLabel(place),
      keys: [place.id, ...aliasIds(place)],
    })),
    ...atlas.entries.map((entry) => ({ path: entryPath(entry), title: entry.title, keys: [entry.id] })),
    ...atlas.articles.map((article) => ({ path: `/articles/${article.id}`, title: article.title, keys: [article.id] })),
  ];
}

/** What the search finds by all the words, for names that no id is near to: those in other scripts. */
function foundPages(atlas: Atlas, wanted: string, count: number): PageLink[] {
  const found = find(atlasIndex(atlas), wanted.replaceAll("-", " "));
  if (found.fit !== "all") return [];
  const documents = found.groups.flatMap(({ hits }) => hits.map(({ document }) => document));
  return documents.slice(0, count).map(({ path, title }) => ({ path, title }));
}

/** The pages whose ids are nearest to the last part of a path that does not exist, best first. */
export function nearestPages(atlas: Atlas, path: string, count = 5): PageLink[] {
  const all = pages(atlas);
  const wanted = decodeURIComponent(path.split("/").at(-1) ?? "").toLowerCase();
  const keys = nearest(
    wanted,
    all.flatMap((page) => page.keys),
    count * 2,
  );
  if (keys.length === 0) return foundPages(atlas, wanted, count);
  const found = keys.flatMap((key) => all.filter((page) => page.keys.includes(key)));
  return [...new Set(found)].slice(0, count).map(({ path, title }) => ({ path, title }));
}
