/** The columns of *When*, as one string: two hundred dots as elements would be sent three times as long. */
import { kinds } from "@/lib/atlas/kinds.ts";
import type { YearOfTalks } from "@/lib/atlas/statistics.ts";

const dots = ({ cells }: YearOfTalks, per: number) =>
  cells.map((meetings, convener) => `<i data-by="${convener}"></i>`.repeat(Math.ceil(meetings.length / per))).join("");

const counted = (total: number) => (total === 0 ? "no meeting" : total === 1 ? "1 meeting" : `${total} meetings`);

/** A year as a link to the meetings up to then, a dot for each of its meetings. `per`: for how many a dot stands, at most. */
export function yearColumn(row: YearOfTalks, per: number): string {
  const { year, total } = row;
  return (
    `<li><a rel="nofollow" href="${kinds.meeting.path}?on=${year}" aria-label="${year}: ${counted(total)}">` +
    `${dots(row, per)}<span>${year}</span></a></li>`
  );
}
