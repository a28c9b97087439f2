/** Which of the two whose talks the atlas is about a passage names: by state or by people. */
import { madeOnce } from "../atlas/made-once.ts";
import type { sides } from "../atlas/schema/entry-schema.ts";
import type { Gazetteer } from "./findings.ts";

/** The compiler asks for a pattern of every side. */
const patterns: Record<(typeof sides)[number], RegExp> = {
  armenia: /armenia|армени|армян|հայաստան|հայկական|հայ-|ermənistan|erməni|სომხ/iu,
  azerbaijan: /azerbaijan|azeri|азербайдж|ադրբեջան|azərbaycan|აზერბაიჯან/iu,
};
const names = Object.entries(patterns);

/** Armenians anywhere are named as well: whoever asks decides what the passage tells. */
export const sidesIn = (passage: string): string[] =>
  names.flatMap(([side, pattern]) => (pattern.test(passage) ? [side] : []));

const all = new Set(names.map(([side]) => side));
export const isSide = (side: string): boolean => all.has(side);

/** Names of those who spoke for a side: neither mediators nor hosts. */
export const principalsOf = madeOnce(
  ({ people }: Gazetteer): ReadonlySet<string> =>
    new Set(people.flatMap(({ name, side }) => (isSide(side) ? [name] : []))),
);

const sideByName = madeOnce(
  ({ people }: Gazetteer): ReadonlyMap<string, string> =>
    new Map(people.flatMap(({ name, side }) => (isSide(side) ? [[name, side]] : []))),
);

/** The sides for which people of the atlas spoke. */
export const sidesOf = (gazetteer: Gazetteer, names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => sideByName(gazetteer).get(name) ?? []));
