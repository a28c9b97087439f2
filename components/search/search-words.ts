/** What the groups and the outcome of a search are called. */
import { counted } from "@/lib/atlas/counted.ts";
import { byKind, sectionOf } from "@/lib/atlas/kinds.ts";
import type { Group } from "@/lib/search/document.ts";
import type { Found } from "@/lib/search/find.ts";

export const groupTitle: Record<Group, string> = {
  place: "Places",
  person: "People",
  ...byKind((kind) => sectionOf(kind).title),
  article: "Articles",
  excerpt: "Excerpts",
};

export const results = (count: number): string => counted(count, "result");

/** One sentence on what was found, to read and to hear. */
export function outcome({ fit, total }: Pick<Found, "fit" | "total">, query: string): string {
  if (fit === "all") return `${results(total)} for “${query}”.`;
  if (fit === "near") return `Nothing is written “${query}”. ${results(total)} ${total === 1 ? "comes" : "come"} near.`;
  if (fit === "some") return `Nothing has all the words of “${query}”. ${results(total)} with some of them.`;
  return `Nothing found for “${query}”.`;
}
