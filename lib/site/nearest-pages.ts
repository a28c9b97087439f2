import { type Atlas, entryPath } from "../atlas/atlas.ts";
import { grouped } from "../atlas/grouped.ts";
import { madeOnce } from "../atlas/made-once.ts";
import { aliasIds, placeLabel } from "../atlas/names/names.ts";
import { nearest } from "../atlas/names/nearest.ts";
import { tourPaths } from "../atlas/tours.ts";
import { atlasIndex } from "../search/atlas-index.ts";
import { find } from "../search/find.ts";
import { askedParts } from "./asked-path.ts";
import { fixedPages } from "./fixed-pages.ts";

export interface PageLink {
  path: string;
  title: string;
}

type Candidate = PageLink & { keys: string[] };

/** Every page about one thing, with the names it may be looked for under. */
const things = madeOnce((atlas: Atlas): Candidate[] => {
  return [
    ...atlas.places.map((place) => ({
      path: `/places/${place.id}`,
      title: placeLabel(place),
      keys: [place.id, ...aliasIds(place)],
    })),
    ...atlas.entries.map((entry) => ({ path: entryPath(entry), title: entry.title, keys: [entry.id] })),
    ...atlas.articles.map((article) => ({ path: `/articles/${article.id}`, title: article.title, keys: [article.id] })),
  ];
});

function sections({ decisions, words }: Atlas): Candidate[] {
  return Object.entries(fixedPages(words)).map(([path, page]) => ({
    path,
    title: path === "/" ? decisions.title : page.title,
    keys: [path.slice(1), ...page.words].filter(Boolean),
  }));
}

/** The parts of all tours. A number alone says little, so they are candidates only below a word for a tour. */
function tourParts(atlas: Atlas): Candidate[] {
  return atlas.tours.flatMap((tour) => {
    const count = tour.stops.length;
    const stops = tour.stops.map(({ title }, index) =>
      atlas.words("metadata.tourStop", { title, number: index + 1, count }),
    );
    const titles = [tour.title, ...stops];
    return tourPaths(tour).map((path, index) => ({
      path,
      title: titles[index] ?? "",
      keys: [path.split("/")[2] ?? ""],
    }));
  });
}

/** What the search finds by all the words, for names that no id is near to: those in other scripts. */
function foundPages(atlas: Atlas, wanted: string, count: number): PageLink[] {
  if (wanted.length < 2) return [];
  const found = find(atlasIndex(atlas), wanted.replaceAll("-", " "));
  if (found.fit !== "all") return [];
  const documents = found.groups.flatMap(({ hits }) => hits.map(({ document }) => document));
  return documents.slice(0, count).map(({ path, title }) => ({ path, title }));
}

function nearestOf(candidates: Candidate[], wanted: string, count: number): PageLink[] {
  const keys = nearest(
    wanted,
    candidates.flatMap((page) => page.keys),
    count * 2,
  );
  const near = new Set(keys);
  const byKey = grouped(candidates, (page) => page.keys.filter((key) => near.has(key)));
  const found = keys.flatMap((key) => byKey.get(key) ?? []);
  return [...new Set(found)].slice(0, count).map(({ path, title }) => ({ path, title }));
}

/** The section that the first part of a path names, or nearly names. */
function sectionOf(atlas: Atlas, parts: string[]): PageLink | undefined {
  return nearestOf(sections(atlas), (parts[0] ?? "").toLowerCase(), 1)[0];
}

/**
 * The pages nearest to a path that does not exist, best first: by the last part of it those about one thing, by a single
 * part the sections too, below the tour its stops. None when nothing is at least half alike.
 */
export function nearestPages(atlas: Atlas, path: string, count = 5): PageLink[] {
  const parts = askedParts(path);
  const wanted = (parts.at(-1) ?? "").toLowerCase();
  const tours = parts.length > 1 && sectionOf(atlas, parts)?.path === "/tour" ? tourParts(atlas) : [];
  const candidates = [...(parts.length > 1 ? [] : sections(atlas)), ...tours, ...things(atlas)];
  const near = nearestOf(candidates, wanted, count);
  return near.length > 0 ? near : foundPages(atlas, wanted, count);
}

/** The nearest pages, and the section that was looked in. */
export function suggestedPages(atlas: Atlas, path: string): PageLink[] {
  const near = nearestPages(atlas, path);
  const section = sectionOf(atlas, askedParts(path));
  return section && !near.some((page) => page.path === section.path) ? [...near, section] : near;
}
