/** What the atlas says to a sentence, as a reader sees it: a sign, and the words for it. The order is that of the key. */
import type { Beside } from "../findings.ts";

export type Verdict = Beside["verdict"];

interface Look {
  /** One letter: colour and outline say the same a second and a third time. */
  sign: string;
  words: string;
  /** Of several, within a sentence: "3 that the atlas tells too". */
  many: string;
  /** What it means, for the key. */
  means: string;
}

export const verdicts: Record<Verdict, Look> = {
  same: {
    sign: "=",
    words: "The atlas says the same",
    many: "told by the atlas too",
    means: "An entry tells of the same, with its sources.",
  },
  otherwise: {
    sign: "≠",
    words: "Told otherwise",
    many: "told otherwise",
    means: "The atlas has it differently, or its sources differ.",
  },
  "one-side": {
    sign: "½",
    words: "Named only as one side names it",
    many: "with a name that only one side uses",
    means: "The atlas gives the names of both sides.",
  },
  "not-in-atlas": {
    sign: "+",
    words: "Not in the atlas",
    many: "not in the atlas",
    means: "Something dated that no entry tells of.",
  },
  question: {
    sign: "?",
    words: "A question",
    many: "open as a question",
    means: "The text does not say enough to be sure.",
  },
};

export const verdictNames = Object.keys(verdicts) as Verdict[];
