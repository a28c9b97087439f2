/** What the atlas says to a sentence, as a reader sees it: a sign, and the words for it. The order is that of the key. */
import type { Words } from "../../words/words.ts";
import type { Beside } from "../findings.ts";

export type Verdict = Beside["verdict"];

/** One letter each: colour and outline say the same a second and a third time. */
export const signs: Record<Verdict, string> = {
  same: "=",
  otherwise: "≠",
  "one-side": "½",
  "not-in-atlas": "+",
  question: "?",
};

export const verdictNames = Object.keys(signs) as Verdict[];

/** "The atlas says the same" */
export const verdictWords = (verdict: Verdict, words: Words): string => words(`reading.verdict.${verdict}`);

/** What it means, for the key. */
export const verdictMeans = (verdict: Verdict, words: Words): string => words(`reading.means.${verdict}`);

/** What stands beside a sentence without the words of its verdict, where it begins with them. */
export function withoutVerdict(says: string, verdict: Verdict, words: Words): string {
  const said = words("reading.verdictSaid", { verdict: verdictWords(verdict, words), says: "" });
  return says.startsWith(said) ? says.slice(said.length) : says;
}
