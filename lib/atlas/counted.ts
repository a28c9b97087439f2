/** Numbers of things as every sentence of the site says them. */
import { english } from "../words/catalogue.ts";
import type { Words } from "../words/words.ts";

/** "63", "2,930": thousands apart. */
export const inThousands = (count: number): string => count.toLocaleString("en");

/** "1 day", "63 days", "2,930 days". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inThousands(count)} ${count === 1 ? one : many}`;

/** "257", "12 of 257": how many are shown of how many. */
export const countedOf = (shown: number, all: number, words: Words = english): string =>
  shown === all ? words.number(all) : words("record.countedOf", { shown, all });
