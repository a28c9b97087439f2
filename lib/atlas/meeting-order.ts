/** The orders in which the table of meetings can be read. */
import type { Atlas } from "./atlas.ts";
import { compareDates } from "./dates/dates.ts";
import type { LabelLanguage } from "./names/label-language.ts";
import { nameOrder } from "./names/name-order.ts";
import { placeLabel } from "./names/names.ts";
import { Meeting } from "./schema.ts";

export const meetingOrders = ["date", "-date", "place", "level", "mediator"] as const;
export type MeetingOrder = (typeof meetingOrders)[number];

/** The order that `?sort=` names; by date when it names none. */
export function meetingOrder(sort: string | undefined): MeetingOrder {
  return meetingOrders.find((order) => order === sort) ?? "date";
}

const levels = Meeting.shape.level.options;

interface Words {
  mediators: Record<Meeting["mediator"], string>;
  /** The language that places are named in. */
  names?: LabelLanguage | undefined;
}

/** The meetings in an order, of places and mediators that of their names; those that are equal in it follow by date. */
export function orderMeetings(
  atlas: Pick<Atlas, "place">,
  meetings: Meeting[],
  order: MeetingOrder,
  { mediators, names }: Words,
): Meeting[] {
  const byDate = meetings.toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
  if (order === "date") return byDate;
  if (order === "-date") return byDate.toReversed();
  if (order === "level") return byDate.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const word = order === "mediator" ? ({ mediator }: Meeting) => mediators[mediator] : venueName;
  const compare = nameOrder(order === "mediator" ? undefined : names);
  return byDate.toSorted((a, b) => compare(word(a), word(b)));

  function venueName({ places: [id = ""] }: Meeting): string {
    const place = atlas.place(id);
    return place ? placeLabel(place, names) : id;
  }
}
