import { madeOnce } from "../atlas/made-once.ts";
import { lettersOf, shareFrom } from "./alike.ts";
import type { SearchDocument } from "./document.ts";
import { terms } from "./folded-words.ts";
import type { KnownName } from "./known-names.ts";
import type { SearchIndex } from "./search-index.ts";

/** Half alike; of what is less no share need be reckoned. */
const enough = 0.5;

interface Spelling {
  document: SearchDocument;
  text: string;
  letters: number;
}

/** Each word of the title, and the other names whole. */
function spelled({ title }: SearchDocument, names: readonly KnownName[]): string[] {
  const inTitle = title.split(/ \/ | /).map((word) => terms(word).join(" "));
  return [...inTitle, ...names.flatMap(({ isTitle, words }) => (isTitle ? [] : [words.join(" ")]))];
}

/** The names of all places and people, those of one length together. */
const spellings = madeOnce(({ documents, names }: SearchIndex): Spelling[][] => {
  const byLength: Spelling[][] = [];
  for (const [id, document] of documents.entries()) {
    for (const text of new Set(spelled(document, names[id] ?? []))) {
      if (!names[id]) break;
      byLength[text.length] ??= [];
      byLength[text.length]?.push({ document, text, letters: lettersOf(text) });
    }
  }
  return byLength;
});

/** The places and people whose names are most like a text that nothing was found for, best first; at least half alike. */
export function nearestTitles(index: SearchIndex, query: string, count = 3): SearchDocument[] {
  const asked = terms(query).join(" ");
  const best = new Map<SearchDocument, number>();
  /** What the last of so many has: no name that is less alike comes among them. */
  let least = enough;
  const note = ({ document, text, letters }: Spelling) => {
    const score = shareFrom(least, asked, text, letters);
    if (score < enough || score <= (best.get(document) ?? 0)) return;
    best.set(document, score);
    if (score === least) return;
    const scores = [...best.values()].sort((a, b) => b - a);
    least = Math.max(enough, scores[count - 1] ?? 0);
    for (const [known, other] of best) if (other < least) best.delete(known);
  };
  const ofLength = spellings(index);
  for (let off = 0; off <= asked.length; off++)
    for (const length of new Set([asked.length - off, asked.length + off])) ofLength[length]?.forEach(note);
  return [...best]
    .sort(([a, one], [b, other]) => other - one || b.weight - a.weight)
    .slice(0, count)
    .map(([document]) => document);
}
