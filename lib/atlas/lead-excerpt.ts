import type { Atlas, Excerpt } from "./atlas.ts";

/** The sentence that a first-time reader meets, as the editors chose it. */
export function leadExcerpt(atlas: Atlas): Excerpt | undefined {
  return atlas.excerpt(atlas.decisions.lead) ?? atlas.articles[0]?.excerpts[0];
}
