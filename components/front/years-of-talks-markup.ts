/** The columns of *When*, as one string: two hundred dots as elements would be sent three times as long. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import type { YearOfTalks } from "@/lib/atlas/statistics.ts";
import type { Words } from "@/lib/words/words.ts";

/** As many dots as a column has room for, and as the page may carry. */
const most = { inYear: 30, inAll: 260 };

const dots = ({ cells }: YearOfTalks) =>
  cells.flatMap((meetings, convener) => meetings.map(() => `<i data-by="${convener}"></i>`)).join("");

/** A bar for each convener, in percent of the fullest year. */
const bars = ({ cells }: YearOfTalks, fullest: number) => {
  const part = (count: number) => Number(((count / fullest) * 100).toFixed(1));
  return cells
    .map(({ length }, convener) => (length > 0 ? `<i data-by="${convener}" style="--n:${part(length)}"></i>` : ""))
    .join("");
};

interface Columns {
  markup: string;
  /** They are bars with numbers, as dots would have no room. */
  counts: boolean;
}

/**
 * Each year as a link to the meetings up to then, with a dot for each of its meetings; where they are too many, bars of one scale
 * and the number of the year.
 */
export function yearColumns(years: YearOfTalks[], words: Words): Columns {
  const fullest = Math.max(0, ...years.map(({ total }) => total));
  const counts = fullest > most.inYear || years.reduce((sum, { total }) => sum + total, 0) > most.inAll;
  const column = (row: YearOfTalks) => {
    const number = counts && row.total > 0 ? ` data-total="${row.total}"` : "";
    const label = escapeHtml(words("front.year", { year: `${row.year}`, count: row.total }));
    const address = words.to(`${kinds.meeting.path}?on=${row.year}`);
    return (
      `<li><a rel="nofollow" href="${address}" aria-label="${label}"${number}>` +
      `${counts ? bars(row, fullest) : dots(row)}<span>${row.year}</span></a></li>`
    );
  };
  return { counts, markup: years.map(column).join("") };
}
