import type { Found } from "@/lib/search/find.ts";
import type { Words } from "@/lib/words/words.ts";

/** One sentence on what was found, to read and to hear. */
export const outcome = ({ fit, total }: Pick<Found, "fit" | "total">, query: string, words: Words): string =>
  words(`search-live.found.${fit}`, { count: total, query });
