/**
 * Long lists in parts: each is a view of its own in the address (`?part=2`), the first one is the page itself. Parts are cut of
 * the list as it is ordered and filtered, so that each of its rows stands in exactly one.
 */

import { askedAddress } from "../address/address.ts";
import type { Words } from "../words/words.ts";

/** So many rows of a table or list stand on a page: the lists of some 250 entries stay whole. */
export const mostRows = 200;

/** What is longer is cut shorter: ways to other parts and longer menus stand beside it, and hardly two rows name the same place. */
const rowsOfPart = 150;

/** Where the page has rows of several kinds below each other, which were always one list. */
export const mostRowsOfAll = 300;

export interface Parts<Item> {
  /** The rows of this part. */
  items: Item[];
  /** From 1: this part, and how many there are. A list without rows has one. */
  number: number;
  count: number;
  /** From 1: the first and the last row of this part. */
  from: number;
  to: number;
  /** Rows in all parts. */
  total: number;
  /** A number that was asked for and that no part has: the last part is shown in its place. */
  missing?: number;
  /** The whole list, and where in it each part begins. */
  all: readonly Item[];
  starts: readonly number[];
}

/** Where parts of equal length begin. */
export function evenStarts(length: number, most: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(length / most)) }, (_, index) => index * most);
}

/** Where the parts of a table or list of that length begin. */
export const tableStarts = (length: number): number[] => (length <= mostRows ? [0] : evenStarts(length, rowsOfPart));

/** Where parts begin that have rows of a weight up to `most` in all, or one that is heavier than that. */
export function weighedStarts(weights: readonly number[], most: number): number[] {
  const starts = [0];
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    if (sum > 0 && sum + weight > most) {
      starts.push(index);
      sum = 0;
    }
    sum += weight;
  }
  return starts;
}

/** The part that is asked for, from 1; of a number that there is not the last one. `starts`: as above, or the length of a part; without, those of a table. */
export function partOf<Item>(
  all: readonly Item[],
  asked: number | undefined,
  starts: number | readonly number[] = tableStarts(all.length),
): Parts<Item> {
  const cut = typeof starts === "number" ? evenStarts(all.length, starts) : starts;
  const count = cut.length;
  const number = Math.min(asked ?? 1, count);
  const [start = 0, end = all.length] = [cut[number - 1], cut[number]];
  return {
    items: all.slice(start, end),
    number,
    count,
    from: Math.min(start + 1, all.length),
    to: end,
    total: all.length,
    ...(asked !== undefined && asked > count && { missing: asked }),
    all,
    starts: cut,
  };
}

/** The part, from 1, in which the row at an index from 0 stands. */
export function partAt(index: number, starts: number | readonly number[]): number {
  if (typeof starts === "number") return Math.floor(index / starts) + 1;
  return starts.findLastIndex((start) => start <= index) + 1;
}

/** What the address of a part has for it: the first is the page itself. */
export const askedPart = (number: number): number | undefined => (number > 1 ? number : undefined);

/** The address of a part of a list of which nothing else is asked. */
export const partPath = (path: string, number: number): string => askedAddress(path, { part: askedPart(number) });

export interface PartLink {
  number: number;
  /** What it holds; where several hold the same, the later ones are numbered: "1994 (2)". */
  words: string;
}

/** Of more parts than this the links are some, evenly chosen, with the first, the last and those beside this one. */
const mostLinks = 40;

/** A way to each part by what it holds, as the words of its first and last row say, in their order. */
export function partLinks<Item>(
  { all, starts, count, number }: Parts<Item>,
  wordsOf: (first: Item, last: Item) => string,
  said: Words,
): PartLink[] {
  const same = new Map<string, number>();
  const links = starts.flatMap((start, index): PartLink[] => {
    const [first, last] = [all[start], all[(starts[index + 1] ?? all.length) - 1]];
    if (first === undefined || last === undefined) return [];
    const words = wordsOf(first, last);
    const times = (same.get(words) ?? 0) + 1;
    same.set(words, times);
    return [{ number: index + 1, words: times > 1 ? said("record.partAgain", { words, times }) : words }];
  });
  const step = Math.ceil(count / mostLinks);
  const isShown = (at: number) => at === 1 || at === count || Math.abs(at - number) <= 1 || (at - 1) % step === 0;
  return links.filter((link) => isShown(link.number));
}
