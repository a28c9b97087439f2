/** The beginnings of the words that carry what a text is about: "displaced" and "displacement" are one. */
import { terms } from "../search/folded-words.ts";

/** Words of every text of the talks, and of every language: alike in them says nothing. */
const plain = new Set(
  `what when which where that this with from have been were they their there between after before about into over more than
  also only first last said told says both sides side countries country minister ministers foreign president prime talks meeting
  meetings meet held article people armenia armenian armenians azerbaijan azerbaijani azeri nagorno karabakh year years many
  the and for its was has had not but who are all him her his russia russian part new one two three
  almost all did does done why how while whose then there take taken took took place will would could should may might than some any`.split(
    /\s+/,
  ),
);

/** As many letters as the forms of a word share. */
const length = 5;

export const rootsOf = (text: string): Set<string> =>
  new Set(terms(text).flatMap((term) => (term.length > 2 && !plain.has(term) ? [term.slice(0, length)] : [])));

/** How many roots two texts share. */
export function sharedRoots(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const root of a) if (b.has(root)) count += 1;
  return count;
}
