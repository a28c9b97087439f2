/** The columns of *When*, as one string: two hundred dots as elements would be sent three times as long. */
import { kinds } from "@/lib/atlas/kinds.ts";
import type { YearOfTalks } from "@/lib/atlas/statistics.ts";

/** As many dots as a column has room for, and as the page may carry. */
const most = { inYear: 30, inAll: 260 };

const dots = ({ cells }: YearOfTalks) =>
  cells.flatMap((meetings, convener) => meetings.map(() => `<i data-by="${convener}"></i>`)).join("");

/** The number of the year, and a bar for each convener in percent of the fullest year. */
const bars = ({ cells, total }: YearOfTalks, fullest: number) => {
  const parts = cells.map(({ length }, convener) =>
    length > 0 ? `<i data-by="${convener}" style="--n:${Number(((length / fullest) * 100).toFixed(1))}"></i>` : "",
  );
  return total > 0 ? `<b>${total}</b>${parts.join("")}` : "";
};

const counted = (total: number) => (total === 0 ? "no meeting" : total === 1 ? "1 meeting" : `${total} meetings`);

interface Columns {
  markup: string;
  /** They are bars with numbers, as dots would have no room. */
  counts: boolean;
}

/** Each year as a link to the meetings up to then, with a dot for each of its meetings; where they are too many, bars of one scale. */
export function yearColumns(years: YearOfTalks[]): Columns {
  const fullest = Math.max(0, ...years.map(({ total }) => total));
  const counts = fullest > most.inYear || years.reduce((sum, { total }) => sum + total, 0) > most.inAll;
  const column = (row: YearOfTalks) =>
    `<li><a rel="nofollow" href="${kinds.meeting.path}?on=${row.year}" aria-label="${row.year}: ${counted(row.total)}">` +
    `${counts ? bars(row, fullest) : dots(row)}<span>${row.year}</span></a></li>`;
  return { counts, markup: years.map(column).join("") };
}
