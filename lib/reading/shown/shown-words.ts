import type { Words } from "../../words/words.ts";
import { cutText, wholeCharacters } from "../cut-text.ts";
import type { Span } from "../findings.ts";
import { longestShown, mostProposed } from "./limits.ts";

/** The words of a span on one line, cut where no sentence of prose is that long. */
export function shownWords(text: string, span: Span | undefined, most = longestShown): string {
  if (!span) return "";
  const words = cutText(text.slice(span.start, span.end), 2 * most)
    .replace(/\s+/g, " ")
    .trim();
  return words.length > most ? `${cutText(words, most).trimEnd()}…` : words;
}

/** The address of the report that proposes a sentence: it and nothing else of the text goes along. Throws nothing for any text. */
export function proposalPath(text: string, sentence: Span | undefined, words: Words): string {
  const passage = encodeURIComponent(wholeCharacters(shownWords(text, sentence, mostProposed)));
  return words.to(`/corrections?page=/read&passage=${passage}`);
}
