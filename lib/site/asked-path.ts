import { decoded } from "../address/decode.ts";

// A lone "%" is the rest of a link that was cut: it stays, so that nothing but the missing page answers it.
const stuck = "(?:(?!%)[\\s\\p{P}\\p{S}\\p{Cf}])+";
const stuckToAWord = new RegExp(`^${stuck}|${stuck}$`, "gu");

/**
 * The parts of a path as they were meant: decoded, and without what sticks to an address that was copied out of a text,
 * such as a bracket or the full stop of a sentence. "/places/(Tbilisi)." → ["places", "Tbilisi"].
 */
export function askedParts(path: string): string[] {
  const parts = path.split("/").map((part) => decoded(part).replace(stuckToAWord, ""));
  return parts.filter((part) => part !== "");
}
