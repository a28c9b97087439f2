/** The words of a text with what their letters say: read once, and asked by everything that looks for names. */
import { wordsIn } from "../search/folded-words.ts";
import { plainWord } from "./declension.ts";
import type { ReadBlock, ReadSentence, Span } from "./reading.ts";

export interface Token extends Span {
  /** As written, without the English 's. */
  written: string;
  /** As it is compared across scripts. */
  term: string;
  /** In small letters. */
  lower: string;
  /** Begins with a capital, or is of a script that has none. */
  capital: boolean;
  /** Index of its sentence. */
  sentence: number;
  /** The first word of its sentence. */
  first: boolean;
  /** What stands between it and the word before, within the sentence. */
  gap: string;
  /** An 's stood behind it. */
  possessive: boolean;
}

// Georgian letters are small ones to Unicode, since capitals were added that no text of today has
const capital = /^[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}]/u;

/** The words of all sentences that belong to the article itself, in their order. */
export function tokensOf(text: string, sentences: ReadSentence[], blocks: ReadBlock[]): Token[] {
  return sentences.flatMap(({ start, end, block }, sentence) =>
    blocks[block]?.kind === "furniture" ? [] : tokensOfSentence(text.slice(start, end), start, sentence),
  );
}

function tokensOfSentence(part: string, offset: number, sentence: number): Token[] {
  let last = 0;
  return wordsIn(part).map(({ term, start, end }, index) => {
    const raw = part.slice(start, end);
    const written = raw.replace(/['’ʼ]s$|['’ʼ]+$/u, "");
    const gap = part.slice(last, start);
    last = end;
    return {
      written,
      term,
      lower: plainWord(written),
      capital: capital.test(written),
      sentence,
      first: index === 0,
      gap,
      possessive: /['’ʼ]s$/u.test(raw),
      start: offset + start,
      end: offset + start + written.length,
    };
  });
}
