/** What of a text is marked as found. */
import { latinise, type Word, wordsIn } from "./folded-words.ts";

export interface Part {
  text: string;
  marked: boolean;
}

/** How much of the word, from its start, was typed: all of it where it was only nearly typed. */
function typedEnd(text: string, { start, end, term }: Word, wanted: string[]): number {
  const begun = wanted.filter((asked) => term.startsWith(asked)).toSorted((a, b) => b.length - a.length)[0];
  if (begun === undefined) return end;
  for (let stop = start + 1; stop < end; stop++) {
    if (latinise(text.slice(start, stop)).length >= begun.length) return stop;
  }
  return end;
}

/**
 * A text in parts, those marked that were found. `wanted`: the terms that were asked for; `found`: those of the document
 * that fit them.
 */
export function markedParts(text: string, wanted: string[], found: string[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const word of wordsIn(text).filter(({ term }) => found.includes(term))) {
    const end = typedEnd(text, word, wanted);
    if (word.start > done) parts.push({ text: text.slice(done, word.start), marked: false });
    parts.push({ text: text.slice(word.start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

/** Some words around the first one found, or undefined when none is in the text. `length` in characters. */
export function snippet(text: string, found: ReadonlySet<string>, length = 150): string | undefined {
  const first = wordsIn(text).find(({ term }) => found.has(term));
  if (!first) return undefined;
  const from = first.start < length / 2 ? 0 : text.indexOf(" ", first.start - length / 3) + 1;
  const cut = text.slice(from, from + length);
  const whole = from + length < text.length ? `${cut.replace(/\s+\S*$/, "").replace(/[,;:–—]$/, "")}…` : cut;
  return from > 0 ? `…${whole}` : whole;
}
