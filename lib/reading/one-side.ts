/** Places that a text names only as one side names them. */

import type { Words } from "../words/words.ts";
import type { Beside, Gazetteer } from "./findings.ts";
import type { PlaceFinding } from "./reader.ts";
import { inRow } from "./said-later.ts";

/** The names that the other side uses, in English; of a place without such, the names that no side has for itself. */
function otherNames(place: Gazetteer["places"][number] | undefined, own: string | undefined) {
  const english = place?.names.filter(({ side, language }) => language === "en" && side !== own) ?? [];
  const sided = english.filter(({ side }) => side);
  return sided.length > 0 ? sided : english;
}

const otherName = ({ text: name, side }: { text: string; side?: string | undefined }, words: Words) =>
  side ? words("reading.nameOfSide", { name, side }) : words("reading.nameOfNoSide", { name });

/** One answer for each such place, beside the sentence that names it first. */
export function namedByOneSide(
  text: string,
  places: readonly PlaceFinding[],
  gazetteer: Gazetteer,
  words: Words,
): Beside[] {
  const uses = new Map<string, PlaceFinding[]>();
  for (const found of places) {
    if (found.as === "name") continue;
    const known = uses.get(found.place ?? "");
    if (known) known.push(found);
    else if (found.place !== null) uses.set(found.place, [found]);
  }
  return [...uses].flatMap(([id, found]) => {
    const [first] = found;
    const sides = new Set(found.map(({ side }) => side));
    const place = gazetteer.places.find((known) => known.id === id);
    const others = otherNames(place, first?.side);
    if (!first?.side || !place || sides.size > 1 || others.length === 0) return [];
    const names = inRow(
      others.map((other) => otherName(other, words)),
      words,
    );
    const name = text.slice(first.start, first.end);
    const told = words("reading.says.oneSide", { name, side: first.side, names });
    const says = words("reading.verdictSaid", { verdict: words("reading.verdict.one-side"), says: told });
    return [{ sentence: first.sentence, verdict: "one-side" as const, entries: [], says }];
  });
}
