/** Places that a text names only as one side names them. */

import type { Beside, Gazetteer } from "./findings.ts";
import type { PlaceFinding } from "./reader.ts";

/** One answer for each such place, beside the sentence that names it first. */
export function namedByOneSide(text: string, places: readonly PlaceFinding[], gazetteer: Gazetteer): Beside[] {
  const uses = new Map<string, PlaceFinding[]>();
  for (const found of places) {
    const known = uses.get(found.place ?? "");
    if (known) known.push(found);
    else if (found.place !== null) uses.set(found.place, [found]);
  }
  return [...uses].flatMap(([id, found]) => {
    const [first] = found;
    const sides = new Set(found.map(({ side }) => side));
    const place = gazetteer.places.find((known) => known.id === id);
    const others = place?.names.filter(({ side, language }) => side && side !== first?.side && language === "en") ?? [];
    if (!first?.side || !place || sides.size > 1 || others.length === 0) return [];
    const names = others.map((other) => `“${other.text}” (${other.side})`).join(", ");
    const says = `Named only as one side names it: “${text.slice(first.start, first.end)}” is a name that is used by ${first.side}. Other names: ${names}.`;
    return [{ sentence: first.sentence, verdict: "one-side" as const, entries: [], says }];
  });
}
