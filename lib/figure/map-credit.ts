import type { Words } from "../words/words.ts";

/** The credit under every map, as it is written where nothing can be linked. */
export const mapCredit = (words: Words): string => words("figures.mapCredit");
