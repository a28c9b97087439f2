/** The rows of the table of conveners, as one string: as elements they would be sent three times as long. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { entryPath } from "@/lib/atlas/atlas.ts";
import { inThousands } from "@/lib/atlas/counted.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import type { YearOfTalks } from "@/lib/atlas/statistics.ts";
import { markMarkup } from "./mark-markup.ts";

function landmarkMarkup(event: Entry, columns: number): string {
  const link = `<a href="${entryPath(event)}">${escapeHtml(event.title)}</a>`;
  return `<tr class="landmark"><td colspan="${columns}">${link}, ${escapeHtml(formatDate(event.date))}</td></tr>`;
}

/** A number that leads to the list which it counts. */
const countMarkup = (count: number, path: string) =>
  count === 0 ? "" : `<a class="counted" rel="nofollow" href="${escapeHtml(path)}">${inThousands(count)}</a>`;

/**
 * A year with its meetings by convener, and below it the events that the talks are seen against. A mark says the title
 * of its meeting: the year stands before it, and the day in the figure of distances. `counts`: by column, where the list of its
 * meetings of that year begins, in place of marks where they are too many.
 */
export function yearMarkup({ year, cells, total }: YearOfTalks, landmarks: Entry[], counts?: string[]): string {
  const marks = cells.map((meetings, index) => {
    if (counts) return countMarkup(meetings.length, counts[index] ?? "");
    return meetings.map((meeting) => markMarkup(meeting, meeting.title)).join("");
  });
  const row = `<th scope="row">${year}</th>${marks.map((cell) => `<td>${cell}</td>`).join("")}<td>${total ? inThousands(total) : "–"}</td>`;
  const below = landmarks.map((event) => landmarkMarkup(event, cells.length + 2));
  return `<tr>${row}</tr>${below.join("")}`;
}
