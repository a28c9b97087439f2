/** "The French capital": a town that is meant without its name. */
import type { PlaceFinding, Reader } from "./reader.ts";
import { stateNamed, stateOfAdjective } from "./region-names.ts";

/** Capitals that are told by their states, unless the name follows anyway: "the Georgian capital Tbilisi". */
export function capitalMeant({ tokens, compiled, words }: Reader, known: readonly PlaceFinding[]): PlaceFinding[] {
  const named = new Set(known.flatMap(({ sentence, place }) => `${sentence} ${place}`));
  return tokens.flatMap((token, at): PlaceFinding[] => {
    if (token.lower !== "capital") return [];
    const [before, behind] = [tokens[at - 1], tokens[at + 2]];
    const ofState = tokens[at + 1]?.lower === "of" && behind ? stateNamed(behind.written) : undefined;
    const state = (before && stateOfAdjective(before.written)) ?? ofState;
    const index = state === undefined ? undefined : compiled.capitals.get(state);
    const place = index === undefined ? undefined : compiled.gazetteer.places[index];
    if (!state || !place || named.has(`${token.sentence} ${place.id}`)) return [];
    const first = ofState && !stateOfAdjective(before?.written ?? "") ? token : before;
    const last = first === token ? behind : token;
    if (!first || !last || first.sentence !== last.sentence) return [];
    return [
      {
        start: first.start,
        end: last.end,
        sentence: token.sentence,
        place: place.id,
        as: "place",
        standing: "counted",
        reason: words("reading.placeCapital", { state: place.state ?? state, place: place.label }),
        side: undefined,
        from: tokens.indexOf(first, at - 1),
        to: at + (first === token ? 3 : 1),
      },
    ];
  });
}
