/** Whether a passage speaks of both sides: by their names, by people and governments, or by words for those named before. */
import { madeOnce } from "../atlas/made-once.ts";
import type { Gazetteer } from "./findings.ts";
import { bothAgain } from "./meeting-tellings.ts";
import type { Passage } from "./passage.ts";
import { stateNamed, stateOfAdjective } from "./region-names.ts";
import { isSide, sidesIn } from "./sides-named.ts";

/** "named": somebody of either side. "again": words that mean both, or the other side elsewhere in the sentence. */
export function bothSides(passage: Passage): "named" | "again" | undefined {
  const { words, whole } = passage;
  if (new Set([...sidesIn(words), ...sidesOfPeople(passage), ...sidesOfGovernments(passage)]).size > 1) return "named";
  return bothAgain.test(words) || sidesIn(whole).length > 1 ? "again" : undefined;
}

/** What cannot be meant of one side and a guest. */
const bothTogether =
  /(?<!\p{L})(?:two|both|they|pair|sides|each other|one another|обе|оба|обеих|они|сторон\p{L}*)(?!\p{L})/iu;

/**
 * One side with somebody who speaks for neither: "Aliyev had talks with Michel", "the ministers of Azerbaijan and Turkey". That is
 * no meeting of the two, though both may be named elsewhere in the sentence.
 */
export function isWithAnother(passage: Passage, both: ReturnType<typeof bothSides>): boolean {
  if (both === "named" || bothTogether.test(passage.words)) return false;
  const { findings, gazetteer, people, words } = passage;
  const named = new Set([...sidesIn(words), ...sidesOfPeople(passage), ...sidesOfGovernments(passage)]);
  const guests = people.filter((index) => {
    const side = sideOf(gazetteer).get(findings.people[index]?.person ?? "");
    return side !== undefined && !isSide(side);
  });
  return named.size === 1 && (guests.length > 0 || namesAnotherState(words));
}

const namesAnotherState = (words: string) =>
  (words.match(/\p{Lu}\p{L}+/gu) ?? []).some((name) => {
    const state = stateOfAdjective(name) ?? stateNamed(name);
    return state !== undefined && sidesIn(state).length === 0;
  });

const sideOf = madeOnce(({ people }: Gazetteer) => new Map(people.map(({ name, side }) => [name, side])));

const sidesOfPeople = ({ findings, gazetteer, people }: Passage) =>
  people.flatMap((index) => {
    const side = sideOf(gazetteer).get(findings.people[index]?.person ?? "");
    return side !== undefined && isSide(side) ? [side] : [];
  });

const stateOf = madeOnce(({ places }: Gazetteer) => new Map(places.map(({ id, capitalOf = "" }) => [id, capitalOf])));

const sidesOfGovernments = ({ findings, gazetteer, places }: Passage) =>
  places.flatMap((index) => {
    const found = findings.places[index];
    return found?.as === "government" ? sidesIn(stateOf(gazetteer).get(found.place ?? "") ?? "") : [];
  });
