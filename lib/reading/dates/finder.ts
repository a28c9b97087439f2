/** Finding dates in a sentence: what every way of finding has in common. */
import type { Atom } from "./mention.ts";

/** All that it finds in a sentence, in any order, overlaps included. */
export type Finder = (sentence: string) => Atom[];

/** How much of a sentence is looked at on each side of what was found: a long sentence is not read again for each of its dates. */
const around = 48;
export const beforeOf = (sentence: string, start: number) => sentence.slice(Math.max(0, start - around), start);
export const afterOf = (sentence: string, end: number) => sentence.slice(end, end + around);
