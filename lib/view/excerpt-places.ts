import type { PageView } from "./page-view.ts";

/** The places that an excerpt of the page is about, by their ids; none where the fragment of the address names no excerpt. */
export function excerptPlaces({ excerpts = {} }: Pick<PageView, "excerpts">, fragment: string): string[] {
  // "#constructor" is a fragment as good as any
  return Object.hasOwn(excerpts, fragment) ? (excerpts[fragment] ?? []) : [];
}
