import type { Words } from "../words/words.ts";
import type { Fault } from "./parameters.ts";

/** What could not be used of an address, one sentence each, for the reader. */
export const faultSentences = (faults: readonly Fault[], words: Words): string[] =>
  faults.map(({ message, values }) => words(message, values));
