/** What sentences say of meetings: their level, who convened them, where one was held. */
import type { Values, Words } from "../../words/words.ts";
import { type Atlas, entryPath } from "../atlas.ts";
import { remoteWords } from "../remote.ts";
import { Meeting } from "../schema/entry-schema.ts";
import type { Linked } from "./sentence.ts";

type Level = Meeting["level"];
type Mediator = Meeting["mediator"];

const levels = Meeting.shape.level.options;

/** What a message chooses by, `{level, select, leaders {…} ministers {…} other {…}}`: a hyphen cannot stand there. */
export const levelChoice: Record<Level, string> = {
  leaders: "leaders",
  "foreign-ministers": "ministers",
  other: "other",
};

/** Two conveners are none by themselves; sentences count them apart. */
type Named = Exclude<Mediator, "bilateral" | "other">;

const isNamed = (mediator: Mediator): mediator is Named => mediator !== "bilateral" && mediator !== "other";

/** "6 of leaders and 3 of other officials", in the order of their rank. */
export function levelCounts(meetings: readonly Meeting[], words: Words): string {
  const counts = levels.map((level) => ({ level, count: meetings.filter((one) => one.level === level).length }));
  const some = counts.filter(({ count }) => count > 0);
  return words.list(
    some.map(({ level, count }) => words("answers.levelCounted", { level: levelChoice[level], count })),
  );
}

/** The level that all are of, for the choice of a message; "mixed" where they are of several, or none. */
export function commonLevel(meetings: readonly Meeting[]): string {
  const [level, ...others] = [...new Set(meetings.map((meeting) => meeting.level))];
  return level !== undefined && others.length === 0 ? levelChoice[level] : "mixed";
}

/** "Russia (12) and France": most meetings first; numbers only where there is more than one answer. */
function convenerList(meetings: readonly Meeting[], countOf: (mediator: Mediator) => number, words: Words): string {
  const name = (mediator: Named) => words(`answers.convener.${mediator}`);
  const named = [...new Set(meetings.map(({ mediator }) => mediator))]
    .filter(isNamed)
    .toSorted((a, b) => countOf(b) - countOf(a) || words.compare(name(a), name(b)));
  const [only] = named;
  if (only && countOf(only) === meetings.length) return name(only);
  return words.list(named.map((one) => words("answers.convenerCounted", { convener: name(one), count: countOf(one) })));
}

/** Who convened some meetings, as the sentence of a place has it: by whom, how many by another, how many by nobody. */
export function convenerValues(meetings: readonly Meeting[], words: Words): Values {
  const countOf = (mediator: Mediator) => meetings.filter((one) => one.mediator === mediator).length;
  const [alone, others, all] = [countOf("bilateral"), countOf("other"), meetings.length];
  return {
    convened: alone === all ? "alone" : others === all ? "unknown" : "known",
    named: alone + others < all ? "some" : "none",
    conveners: convenerList(meetings, countOf, words),
    others,
    alone,
  };
}

/** Where a meeting was held, or how, as the way to its page. */
export function venuePart(atlas: Pick<Atlas, "place" | "words">, meeting: Meeting): Linked {
  const place = atlas.place(meeting.places[0] ?? "");
  const path = entryPath(meeting);
  return place ? { place, path } : { words: remoteWords(meeting, atlas.words) ?? meeting.title, path };
}
