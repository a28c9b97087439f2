import type { Gazetteer, Reading } from "../../reading/findings.ts";

/** A text, what was found in it, and what it was read against. */
export interface ReadAgainst {
  text: string;
  reading: Reading;
  gazetteer: Gazetteer;
}
