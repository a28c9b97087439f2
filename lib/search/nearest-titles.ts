import { share } from "../atlas/names/nearest.ts";
import { groups, type SearchDocument } from "./document.ts";
import { terms } from "./folded-words.ts";

const named = groups.slice(0, 2);

/** The places and people whose names are most like a text that nothing was found for, best first; at least half alike. */
export function nearestTitles(documents: SearchDocument[], query: string, count = 3): SearchDocument[] {
  const asked = terms(query).join(" ");
  const likeness = (written: string) => share(asked, written);
  return documents
    .filter(({ group }) => named.includes(group))
    .map((document) => {
      const names = [...document.title.split(/ \/ | /), ...(document.names ?? []).map(({ text }) => text)];
      return { document, score: Math.max(...names.map((name) => likeness(terms(name).join(" ")))) };
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score || b.document.weight - a.document.weight)
    .slice(0, count)
    .map(({ document }) => document);
}
