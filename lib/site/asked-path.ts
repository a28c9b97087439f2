import { decoded } from "../address/decode.ts";

// A lone "%" is the rest of a link that was cut: it stays, so that nothing but the missing page answers it.
const sticks = "(?!%)[\\s\\p{P}\\p{S}\\p{Cf}]";
// Only from where a run begins: else each of its letters is tried as a beginning, and 8,000 brackets take 80 ms.
const stuckToAWord = new RegExp(`^(?:${sticks})+|(?<!${sticks})(?:${sticks})+$`, "gu");

/**
 * The parts of a path as they were meant: decoded, and without what sticks to an address that was copied out of a text,
 * such as a bracket or the full stop of a sentence. "/places/(Tbilisi)." → ["places", "Tbilisi"].
 */
export function askedParts(path: string): string[] {
  const parts = path.split("/").map((part) => decoded(part).replace(stuckToAWord, ""));
  return parts.filter((part) => part !== "");
}
