/** The places of a text: the longest name that the atlas knows, and what it stands for there. */

import { capitalMeant } from "./capital-meant.ts";
import { type NameHit, nameAt } from "./compiled.ts";
import { placeUse } from "./place-use.ts";
import type { PlaceFinding, Reader } from "./reader.ts";
import { unknownPlaces } from "./unknown-places.ts";

/** The words of Azerbaijani take endings in Latin letters; those of other languages in them do not. */
const isAzeri = (language: string) => language === "az";

/** All places of the text, in their order: known ones, capitals by their states, and names that nobody here knows. */
export function readPlaces(reader: Reader): PlaceFinding[] {
  const known = knownPlaces(reader);
  const capitals = capitalMeant(reader, known);
  const unknown = unknownPlaces(reader, [...known, ...capitals]);
  return [...known, ...capitals, ...unknown].toSorted((a, b) => a.start - b.start);
}

function knownPlaces(reader: Reader): PlaceFinding[] {
  const { tokens, compiled, language } = reader;
  const found: PlaceFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = nameAt(tokens, at, compiled, isAzeri(language));
    if (!hit) continue;
    found.push(finding(reader, at, hit));
    at += hit.length - 1;
  }
  return inherited(reader, found);
}

function finding(reader: Reader, at: number, { name, length }: NameHit): PlaceFinding {
  const { tokens, compiled } = reader;
  const { places } = compiled.gazetteer;
  const place = places[name.places[0] ?? -1];
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (!place || !first || !last) throw new Error(`A name of no place: ${name.text}`);
  const use = placeUse(reader, at, at + length, Boolean(place.capitalOf));
  const several = name.places.length > 1 && use.as === "place";
  return {
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    place: place.id,
    ...use,
    ...(several && {
      standing: "guessed",
      reason: `${name.places.length} places of the atlas have this name; this is the first of them`,
    }),
    side: name.side,
    from: at,
    to: at + length,
  };
}

const couples = /^(?:and|or|и|или|և|və|და)$/;

/** "Between Moscow and Baku": the second of two names that are coupled is what the first is, where it says nothing itself. */
function inherited({ tokens }: Reader, found: PlaceFinding[]): PlaceFinding[] {
  return found.map((place, index) => {
    const before = found[index - 1];
    const between = before ? tokens.slice(before.to, place.from) : [];
    const coupled = before && between.length <= 1 && between.every(({ lower }) => couples.test(lower));
    if (!before || !coupled || before.sentence !== place.sentence || before.as !== "government" || place.as !== "place")
      return place;
    return { ...place, as: before.as, standing: before.standing, reason: before.reason };
  });
}
