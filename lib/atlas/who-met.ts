/** Who sat across the table, in a few words. */
import { madeOnce } from "./made-once.ts";
import { initialedName, isPerson, type Named, namesInRow, personName, surnameOf } from "./person-name.ts";
import { type Meeting, sides } from "./schema/entry-schema.ts";

type Participant = Meeting["participants"][number];

/** One participant of either side, the first that the content names; a third party where a side is not named. */
function principals({ participants }: Meeting): Participant[] {
  const named = sides.flatMap((side) => participants.find((who) => who.side === side) ?? []);
  const third = named.length < sides.length ? participants.find((who) => who.side === "other") : undefined;
  return third ? [...named, third] : named;
}

/** How many people bear each surname. */
function bearersOf(atlas: Named, people: readonly Participant[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const who of people) {
    const surname = surnameOf(atlas, who);
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(personName(atlas, who)));
  }
  return bearers;
}

const wordsAmong = madeOnce((atlas: Named) =>
  madeOnce((all: Meeting[]): ((meeting: Meeting) => string) => {
    const bearers = bearersOf(atlas, all.flatMap(principals).filter(isPerson));
    const isShared = (who: Participant) => isPerson(who) && (bearers.get(surnameOf(atlas, who))?.size ?? 0) > 1;
    const short = (who: Participant) => (isShared(who) ? initialedName(atlas, who) : surnameOf(atlas, who));
    return (meeting) => namesInRow(principals(meeting).map(short), atlas.words);
  }),
);

/**
 * Words for who met: surnames, with the initial where two people share one ("I. Aliyev", "H. Aliyev").
 * `all`: every meeting among which surnames must tell people apart.
 */
export const whoMetAmong = (all: Meeting[], atlas: Named): ((meeting: Meeting) => string) => wordsAmong(atlas)(all);
