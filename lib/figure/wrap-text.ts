/** Breaks a text into lines that fit, by the widths that it is set in. */
import { wordsOf } from "../social/line-breaks.ts";
import { setLine, type Type } from "../typesetting/set-line.ts";
import type { Words } from "../words/words.ts";

const widthOf = (line: string, type: Type) => setLine(line, type).width;

/** An address may break after what parts it; it has no spaces. */
const addressParts = (address: string): string[] => address.split(/(?<=[/?&,])/);

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: string, width: number, type: Type): string[] {
  if (widthOf(word, type) <= width) return [word];
  return [...word].reduce<string[]>((lines, letter) => {
    const longer = (lines.at(-1) ?? "") + letter;
    if (lines.length > 0 && widthOf(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(letter);
    return lines;
  }, []);
}

function filled(words: string[], separator: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of words.flatMap((each) => pieces(each, width, type))) {
    const longer = `${lines.at(-1)}${separator}${word}`;
    if (lines.length > 0 && widthOf(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The lines of a text, as many as it needs at this width in px; none of an empty one. */
export const wrapped = (text: string, width: number, type: Type, words: Words): string[] =>
  filled(wordsOf(text, words).filter(Boolean), " ", width, type);

export const wrappedAddress = (address: string, width: number, type: Type): string[] =>
  filled(addressParts(address), "", width, type);

/** As many lines, all of about the same length. */
export function evenlyWrapped(text: string, width: number, type: Type, words: Words): string[] {
  const { length } = wrapped(text, width, type, words);
  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const lines = wrapped(text, width * share, type, words);
    if (lines.length === length) return lines;
  }
  return wrapped(text, width, type, words);
}
