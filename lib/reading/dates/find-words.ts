/** Dates that a language has words for: "last week", "в понедельник", "the 1990s". */
import type { DateWords } from "./date-words.ts";
import { afterOf, beforeOf, type Finder } from "./finder.ts";
import type { Atom } from "./mention.ts";

/** What the rules of a language find. */
export function wordFinder({ rules }: DateWords): Finder {
  return (sentence) =>
    rules.flatMap(({ pattern, read }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): Atom[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        const mention = read(match, beforeOf(sentence, start), afterOf(sentence, end));
        return mention ? [{ start, end, mention }] : [];
      }),
    );
}
