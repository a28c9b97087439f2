/** Whether a passage speaks of both sides: by their names, by people and governments, or by words for those named before. */
import { madeOnce } from "../atlas/made-once.ts";
import { bothAgain } from "./meeting-tellings.ts";
import type { Passage } from "./passage.ts";
import type { Gazetteer } from "./reading.ts";
import { isSide, sidesIn } from "./sides-named.ts";

/** "named": somebody of either side. "again": words that mean both, or the other side elsewhere in the sentence. */
export function bothSides(passage: Passage): "named" | "again" | undefined {
  const { words, whole } = passage;
  if (new Set([...sidesIn(words), ...sidesOfPeople(passage), ...sidesOfGovernments(passage)]).size > 1) return "named";
  return bothAgain.test(words) || sidesIn(whole).length > 1 ? "again" : undefined;
}

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
