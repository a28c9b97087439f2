/** The works of the real content, published at an example address. */
import { loadAtlas } from "../../content/load.ts";
import { entryWork, excerptWork, type Work } from "../work.ts";

export const site = { name: "Where They Met", origin: "https://met.example" };
export const today = "2026-11-22";

export function entryWorkOf(id: string): Work {
  const atlas = loadAtlas();
  const entry = atlas.entry(id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entryWork(atlas, entry, site, today);
}

export function excerptWorkOf(id: string): Work {
  const atlas = loadAtlas();
  const excerpt = atlas.excerpt(id);
  const article = excerpt && atlas.article(excerpt.article);
  if (!article) throw new Error(`no excerpt ${id}`);
  return excerptWork(article, excerpt, site, today, atlas.words);
}

export function everyWork(): Work[] {
  const atlas = loadAtlas();
  const excerpts = atlas.articles.flatMap((article) => article.excerpts);
  return [...atlas.entries.map(({ id }) => entryWorkOf(id)), ...excerpts.map(({ id }) => excerptWorkOf(id))];
}
