/** The orders in which the table of meetings can be read. */
import type { Atlas } from "./atlas.ts";
import { compareDates } from "./dates.ts";
import { placeLabel } from "./names.ts";
import { Meeting } from "./schema.ts";

export const meetingOrders = ["date", "-date", "place", "level", "mediator"] as const;
export type MeetingOrder = (typeof meetingOrders)[number];

/** The order that `?sort=` names; by date when it names none. */
export function meetingOrder(sort: string | undefined): MeetingOrder {
  return meetingOrders.find((order) => order === sort) ?? "date";
}

const levels = Meeting.shape.level.options;

/** The meetings in an order; those that are equal in it follow each other by date. `mediatorWord` words a mediator. */
export function orderMeetings(
  atlas: Pick<Atlas, "place">,
  meetings: Meeting[],
  order: MeetingOrder,
  mediatorWord: Record<Meeting["mediator"], string>,
): Meeting[] {
  const byDate = meetings.toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
  if (order === "date") return byDate;
  if (order === "-date") return byDate.toReversed();
  if (order === "level") return byDate.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const word = order === "mediator" ? ({ mediator }: Meeting) => mediatorWord[mediator] : venueName;
  return byDate.toSorted((a, b) => word(a).localeCompare(word(b), "en"));

  function venueName({ places: [id = ""] }: Meeting): string {
    const place = atlas.place(id);
    return place ? placeLabel(place) : id;
  }
}
