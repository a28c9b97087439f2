/** What a reading came to, in a sentence or two: said aloud, and the first thing under the heading. */
import type { Words } from "../../words/words.ts";
import type { Reading } from "../findings.ts";
import { verdictNames } from "./verdicts.ts";

const known = <Item>(items: readonly Item[], isKnown: (item: Item) => boolean) => items.filter(isKnown).length;

/** "3 told by the atlas too and 2 open as a question": sentences, of which one may be both. */
function besideWords({ beside }: Pick<Reading, "beside">, words: Words): string {
  const said = verdictNames.flatMap((name) => {
    const count = new Set(beside.flatMap(({ verdict, sentence }) => (verdict === name ? sentence : []))).size;
    return count > 0 ? words(`reading.sentences.${name}`, { count }) : [];
  });
  // of the language and not of `words.locale`: these are long, and in English a comma before "and" divides them
  return new Intl.ListFormat(words.language, { type: "conjunction" }).format(said);
}

/** Sentences, places, dates and people, and what of it the atlas knows. */
export function summary(reading: Reading, words: Words): string {
  const { sentences, beside } = reading;
  const read = words("reading.summary", {
    sentences: sentences.length,
    places: new Set(reading.places.flatMap(({ place }) => place ?? [])).size,
    dates: known(reading.dates, ({ edtf }) => edtf !== null),
    people: new Set(reading.people.flatMap(({ person }) => person ?? [])).size,
  });
  const told =
    beside.length === 0
      ? words("reading.summaryNothing")
      : words("reading.summaryBeside", { sentences: besideWords(reading, words) });
  return `${read} ${told}`;
}
