/** The words around a passage of a source text, by which an excerpt is told from the same words elsewhere. */
import type { Block, Quote } from "./text-quote.ts";

/** Characters before and after a passage, at most: as many as an excerpt's schema allows. */
const around = 32;

/** Cut off in the middle of a word, the word goes. */
const lastWords = (text: string) => (text.length <= around ? text : text.slice(-around).replace(/^\S*\s*/, ""));
const firstWords = (text: string) => (text.length <= around ? text : text.slice(0, around).replace(/\s*\S*$/, ""));

/** The whole words before `start` and after `end` within the block, 32 characters at most each. All offsets are of the text. */
export function surroundings(
  text: string,
  block: Pick<Block, "start" | "end">,
  start: number,
  end: number,
): Pick<Quote, "prefix" | "suffix"> {
  return { prefix: lastWords(text.slice(block.start, start)), suffix: firstWords(text.slice(end, block.end)) };
}
