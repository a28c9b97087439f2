/** The places of a text: the longest name that the atlas knows, and what it stands for there. */

import { bodyNamedAfter } from "./body-named-after.ts";
import { capitalMeant } from "./capital-meant.ts";
import type { Compiled } from "./compiled.ts";
import { type NameHit, nameAt } from "./name-at.ts";
import { locative, partyWords, towards } from "./place-context.ts";
import { placeUse } from "./place-use.ts";
import type { PlaceFinding, Reader } from "./reader.ts";
import type { Token } from "./text-tokens.ts";
import { unknownPlaces } from "./unknown-places.ts";

/** The words of Azerbaijani take endings in Latin letters; those of other languages in them do not. */
const isAzeri = (language: string) => language === "az";

/** Names that are another word in English: "Grenade launchers" are not of Granada. */
const wordsOfEnglish = new Set(["Grenade"]);

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
    const hit = nameAt(tokens, at, compiled, isAzeri(language)) ?? bodyNamedAfter(tokens, at, compiled);
    if (!hit || (language === "en" && wordsOfEnglish.has(hit.name.text))) continue;
    found.push(finding(reader, at, hit));
    at += hit.length - 1;
  }
  return inherited(reader, found);
}

function finding(reader: Reader, at: number, { name, length }: NameHit): PlaceFinding {
  const { tokens, compiled, words } = reader;
  const { places } = compiled.gazetteer;
  const place = places[name.places[0] ?? -1];
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (!place || !first || !last) throw new Error(`A name of no place: ${name.text}`);
  const { as, standing, why } = placeUse(reader, at, at + length, {
    speaks: place.speaks === true,
    nominative: first.term === name.words[0]?.term,
  });
  const several = name.places.length > 1 && as === "place";
  return {
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    place: place.id,
    as,
    standing: several ? "guessed" : standing,
    reason: several ? words("reading.placeOfSeveral", { count: name.places.length }) : words(`reading.place.${why}`),
    side: name.side,
    from: at,
    to: at + length,
  };
}

const couples = /^(?:and|or|и|или|և|və|და)$/;

/** Of two names that are coupled, the one that says nothing itself is what the other is: "between Moscow and Baku". */
function inherited({ tokens, compiled }: Reader, found: PlaceFinding[]): PlaceFinding[] {
  const uses = [...found];
  for (const [index, place] of uses.entries()) {
    const before = uses[index - 1];
    const between = before ? tokens.slice(before.to, place.from) : [];
    const listed = between.length <= 1 && between.every(({ lower }) => couples.test(lower));
    if (!before || !listed || before.sentence !== place.sentence || before.as === place.as) continue;
    if (before.as === "government" && place.as === "place" && speaks(compiled, place))
      uses[index] = likewise(place, before);
    if (before.as === "place" && place.as === "government" && isPlaced(tokens, before))
      uses[index] = likewise(place, before);
  }
  return uses;
}

const likewise = (place: PlaceFinding, { as, standing, reason }: PlaceFinding): PlaceFinding => ({
  ...place,
  as,
  standing,
  reason,
});

const speaks = ({ gazetteer, placeIndex }: Compiled, { place }: PlaceFinding) =>
  gazetteer.places[placeIndex.get(place ?? "") ?? -1]?.speaks === true;

/** A preposition of place stands before it. */
const isPlaced = (tokens: readonly Token[], { from }: PlaceFinding) => {
  const before = tokens[from - 1]?.lower ?? "";
  return locative.has(before) || towards.has(before) || partyWords.has(before);
};
