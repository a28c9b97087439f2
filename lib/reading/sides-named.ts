/** Which of the two whose talks the atlas is about a passage names: by state, people, government or somebody who spoke for it. */
import type { Gazetteer } from "./reading.ts";

const names: [side: string, pattern: RegExp][] = [
  ["armenia", /armenia|армени|армян|հայաստան|հայկական|հայ-|ermənistan|erməni|სომხ/iu],
  ["azerbaijan", /azerbaijan|azeri|азербайдж|ադրբեջան|azərbaycan|აზერბაიჯან/iu],
];

/** "armenia-azerbaijan border" and "Armenians" are named too: whoever asks decides what the passage tells. */
export const sidesIn = (passage: string): string[] =>
  names.flatMap(([side, pattern]) => (pattern.test(passage) ? [side] : []));

const sideNames = new Set(names.map(([side]) => side));

/** The side that somebody spoke for; undefined of a mediator or host. */
export function sideOfPerson({ people }: Gazetteer, name: string): string | undefined {
  const side = people.find((person) => person.name === name)?.side;
  return side !== undefined && sideNames.has(side) ? side : undefined;
}
