/** The rows of the table of conveners, as one string: as elements they would be sent three times as long. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { saidMarkup, wrappedIn } from "@/components/ui/said-markup.ts";
import { entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { YearOfTalks } from "@/lib/atlas/statistics.ts";
import type { Words } from "@/lib/words/words.ts";
import { markMarkup } from "./mark-markup.ts";

function landmarkMarkup(event: Entry, columns: number, words: Words): string {
  const link = wrappedIn(`a href="${words.to(entryPath(event))}"`);
  const said = saidMarkup(words, "figures.landmark", {
    event: event.title,
    date: formatDate(event.date, words),
    link,
  });
  return `<tr class="landmark"><td colspan="${columns}">${said}</td></tr>`;
}

/** A number that leads to the list which it counts. */
const countMarkup = (count: number, path: string, words: Words) =>
  count === 0 ? "" : `<a class="counted" rel="nofollow" href="${escapeHtml(path)}">${words.number(count)}</a>`;

/**
 * A year with its meetings by convener, and below it the events that the talks are seen against. A mark says the title
 * of its meeting: the year stands before it, and the day in the figure of distances. `counts`: by column, where the list of its
 * meetings of that year begins, in place of marks where they are too many.
 */
export function yearMarkup(
  { year, cells, total }: YearOfTalks,
  landmarks: Entry[],
  counts: string[] | undefined,
  words: Words,
): string {
  const marks = cells.map((meetings, index) => {
    if (counts) return countMarkup(meetings.length, counts[index] ?? "", words);
    return meetings.map((meeting) => markMarkup(meeting, meeting.title, words)).join("");
  });
  const row = `<th scope="row">${year}</th>${marks.map((cell) => `<td>${cell}</td>`).join("")}<td>${total ? words.number(total) : "–"}</td>`;
  const below = landmarks.map((event) => landmarkMarkup(event, cells.length + 2, words));
  return `<tr>${row}</tr>${below.join("")}`;
}
