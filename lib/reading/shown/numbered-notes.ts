/** The notes of a reading in the order of the text, each with its number: sign and note lead to each other by it. */
import type { Beside, Reading } from "../findings.ts";

export interface Note extends Beside {
  /** From 1. */
  number: number;
}

/** What stands beside the sentences, in the order of these, counted from 1. */
export function numberedNotes({ beside }: Pick<Reading, "beside">): Note[] {
  return beside.toSorted((a, b) => a.sentence - b.sentence).map((each, index) => ({ ...each, number: index + 1 }));
}
