/** Invented dates in EDTF: mostly days, some of them in doubt, the others months, years and intervals. */
import type { Random } from "../fuzz/random.ts";

const two = (number: number) => String(number).padStart(2, "0");
const dayOf = (random: Random, year: string) => `${year}-${two(1 + random.below(12))}-${two(1 + random.below(27))}`;
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Of a hundred dates, how many have each form. */
const forms: [share: number, of: (random: Random, day: string) => string][] = [
  [76, (_, day) => day],
  [12, (random, day) => `${day}/${dayAfter(day, 1 + random.below(3))}`],
  [4, (_, day) => `${day}?`],
  [3, (_, day) => day.slice(0, 7)],
  [1, (_, day) => `${day.slice(0, 7)}~`],
  [1, (_, day) => day.slice(0, 4)],
  [3, (random, day) => `${day}/${dayAfter(day, 20 + random.below(200))}`],
];

const inShares = forms.flatMap(([share, of]) => Array.from({ length: share }, () => of));

/** A date in one of the years given (more often in one that is there more often) which is over on the last day. */
export function madeDate(random: Random, years: readonly string[], lastDay: string): string {
  let day = dayOf(random, random.one(years));
  while (dayAfter(day, 220) > lastDay) day = dayOf(random, random.one(years));
  return random.one(inShares)(random, day);
}

export const isDoubtful = (date: string): boolean => /[?~%]/.test(date) || !/^\d{4}-\d{2}-\d{2}/.test(date);

/** One of the sixty days up to a day. */
export const shortlyBefore = (random: Random, day: string): string => dayAfter(day, -random.below(60));
