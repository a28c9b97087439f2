/** What sentences say of meetings: their level, who convened them, where one was held. */
import { type Atlas, entryPath } from "../atlas.ts";
import { inThousands } from "../counted.ts";
import { remoteWords } from "../remote.ts";
import { Meeting } from "../schema.ts";
import { listed, type Part } from "./sentence.ts";

/** Whose meeting it was, for after "of". */
export const levelPeople: Record<Meeting["level"], string> = {
  leaders: "leaders",
  "foreign-ministers": "foreign ministers",
  other: "other officials",
};

const levels = Meeting.shape.level.options;

/** Conveners for after "by"; the two that are none by themselves are worded below. */
const convenerNames: Record<Exclude<Meeting["mediator"], "bilateral" | "other">, string> = {
  "minsk-group": "the OSCE Minsk Group",
  russia: "Russia",
  eu: "the European Union",
  us: "the United States",
  france: "France",
  iran: "Iran",
  osce: "the OSCE",
  cis: "the Commonwealth of Independent States",
  un: "the United Nations",
};

type Named = keyof typeof convenerNames;

const isNamed = (mediator: Meeting["mediator"]): mediator is Named => Object.hasOwn(convenerNames, mediator);

/** "6 of leaders and 3 of other officials", in the order of their rank. */
export function levelCounts(meetings: readonly Meeting[]): string {
  const counts = levels.map((level) => ({ level, count: meetings.filter((one) => one.level === level).length }));
  return listed(
    counts.flatMap(({ level, count }) => (count > 0 ? [`${inThousands(count)} of ${levelPeople[level]}`] : [])),
  );
}

/** " of leaders" where all are of one level, otherwise "". */
export function commonLevel(meetings: readonly Meeting[]): string {
  const all = [...new Set(meetings.map(({ level }) => level))];
  return all.length === 1 && all[0] ? ` of ${levelPeople[all[0]]}` : "";
}

/**
 * Who convened some meetings, with a comma or semicolon before it: ", convened by Russia (12) and France; 2 without a mediator". Most
 * meetings first; numbers only where there is more than one answer.
 */
export function convenerWords(meetings: readonly Meeting[]): string {
  const countOf = (mediator: Meeting["mediator"]) => meetings.filter((one) => one.mediator === mediator).length;
  const named = [...new Set(meetings.map(({ mediator }) => mediator))]
    .filter(isNamed)
    .toSorted((a, b) => countOf(b) - countOf(a) || convenerNames[a].localeCompare(convenerNames[b], "en"));
  const [alone, other] = [countOf("bilateral"), countOf("other")];
  if (alone === meetings.length) return ", without a mediator";
  if (other === meetings.length) return ", convened by another state or body, or not known by whom";
  const isOne = named.length === 1 && alone + other === 0;
  const by = named.map((mediator) =>
    isOne ? convenerNames[mediator] : `${convenerNames[mediator]} (${countOf(mediator)})`,
  );
  return [
    by.length > 0 && `, convened by ${listed(by)}`,
    other > 0 && `; ${other} by another, or not known by whom`,
    alone > 0 && `; ${alone} without a mediator`,
  ]
    .filter(Boolean)
    .join("");
}

/** Where a meeting was held, or how, as the way to its page. */
export function venuePart(atlas: Pick<Atlas, "place">, meeting: Meeting): Exclude<Part, string> {
  const place = atlas.place(meeting.places[0] ?? "");
  const path = entryPath(meeting);
  return place ? { place, path } : { words: remoteWords(meeting) ?? meeting.title, path };
}
