/** The orders in which the table of meetings can be read. */
import type { Atlas } from "./atlas.ts";
import { compareDates } from "./dates/dates.ts";
import type { LabelLanguage } from "./names/label-language.ts";
import { nameOrder } from "./names/name-order.ts";
import { placeLabel } from "./names/names.ts";
import { Meeting } from "./schema/entry-schema.ts";

export const meetingOrders = ["date", "-date", "place", "level", "mediator"] as const;
export type MeetingOrder = (typeof meetingOrders)[number];

/** The order that `?sort=` names; by date when it names none. */
export function meetingOrder(sort: string | undefined): MeetingOrder {
  return meetingOrders.find((order) => order === sort) ?? "date";
}

const levels = Meeting.shape.level.options;

interface Naming {
  mediators?: Record<Meeting["mediator"], string>;
  /** The language that places are named in. */
  names?: LabelLanguage | undefined;
}

/** The meetings in an order, of places and mediators that of their names; those that are equal in it follow by date. */
export function orderMeetings(
  atlas: Pick<Atlas, "place" | "words">,
  meetings: Meeting[],
  order: MeetingOrder,
  { names }: Naming,
): Meeting[] {
  const byDate = meetings.toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
  if (order === "date") return byDate;
  if (order === "-date") return byDate.toReversed();
  if (order === "level") return byDate.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const rank =
    order === "mediator"
      ? rankOf(meetings, mediatorName, atlas.words.compare)
      : rankOf(meetings, venueName, nameOrder(names ?? atlas.words.language));
  // By place, what has none comes last.
  const unplaced = ({ places }: Meeting) => (order === "place" && places.length === 0 ? 1 : 0);
  return byDate.toSorted((a, b) => unplaced(a) - unplaced(b) || rank(a) - rank(b));

  function mediatorName({ mediator }: Meeting): string {
    return atlas.words(`terms.mediator.${mediator}`);
  }

  function venueName({ places: [id = ""] }: Meeting): string {
    const place = atlas.place(id);
    return place ? placeLabel(place, names) : id;
  }
}

/** Where each meeting stands by a name; equal names stand alike. Names are made and compared once, as that is dear and most are shared. */
function rankOf(
  meetings: Meeting[],
  word: (meeting: Meeting) => string,
  compare: (a: string, b: string) => number,
): (meeting: Meeting) => number {
  const words = new Map(meetings.map((meeting) => [meeting, word(meeting)]));
  const ranks = new Map<string, number>();
  let last: string | undefined;
  for (const name of [...new Set(words.values())].toSorted(compare)) {
    const before = last === undefined ? 0 : (ranks.get(last) ?? 0);
    ranks.set(name, last !== undefined && compare(last, name) !== 0 ? before + 1 : before);
    last = name;
  }
  return (meeting) => ranks.get(words.get(meeting) ?? "") ?? 0;
}
