/** The dates of a text on a line of years, and as a list with the reason for each. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { counted } from "@/lib/atlas/counted.ts";
import type { FoundDate, Standing } from "@/lib/reading/findings.ts";
import { type DateLine, dateLine, type ShownDate } from "@/lib/reading/shown/dates-shown.ts";
import { shownWords } from "@/lib/reading/shown/shown-words.ts";

export const standingWords: Record<Standing, string> = {
  stated: "the text says it",
  counted: "counted from the day of publication",
  guessed: "guessed: one of several",
  unknown: "not known",
};

function markMarkup({ words, standing, count, sentence, from, to, row }: ShownDate): string {
  const said = `${words}, ${standingWords[standing]}${count > 1 ? `, ${count} times` : ""}`;
  return (
    `<li style="--from:${from};--long:${Number((to - from).toFixed(2))};--row:${row}" data-standing="${standing}">` +
    `<a href="#sentence-${sentence}" aria-label="${escapeHtml(said)}" title="${escapeHtml(said)}"></a></li>`
  );
}

function lineMarkup({ dates, years, more }: DateLine): string {
  const rows = Math.max(...dates.map(({ row }) => row)) + 1;
  const numbers = years.map(({ year, at }) => `<li style="--from:${at}">${year}</li>`).join("");
  const standings = [...new Set(dates.map(({ standing }) => standing))];
  const key = standings
    .map((each) => `<i class="read-dot" data-standing="${each}"></i> ${standingWords[each]}`)
    .join(" ");
  const left = more > 0 ? ` ${counted(more, "later date")} not drawn.` : "";
  return (
    `<figure><div class="read-line" style="--rows:${rows}"><ol class="read-years" aria-hidden="true">${numbers}</ol>` +
    `<ol class="read-dates" aria-label="Dates of the text">${dates.map(markMarkup).join("")}</ol></div>` +
    `<figcaption class="soft">${key}. A bar is a time of which the day is not said.${left}</figcaption></figure>`
  );
}

/** As many as somebody reads through. */
const mostListed = 80;

function listMarkup(found: FoundDate[], text: string): string {
  const rows = found
    .slice(0, mostListed)
    .map(
      ({ start, end, edtf, standing, reason, sentence }) =>
        `<li data-standing="${standing}"><a href="#sentence-${sentence}">“${escapeHtml(shownWords(text, { start, end }, 80))}”</a> ` +
        `<span>${edtf ? `<code>${escapeHtml(edtf)}</code>, ` : ""}${escapeHtml(reason || standingWords[standing])}</span></li>`,
    );
  const more = found.length - rows.length;
  return (
    `<details class="read-list"><summary>${counted(found.length, "date")}, and how each was read</summary><ul>${rows.join("")}</ul>` +
    `${more > 0 ? `<p class="soft">And ${more.toLocaleString("en")} more.</p>` : ""}</details>`
  );
}

/** Line and list; a sentence where nothing is dated. */
export function readDatesMarkup(found: FoundDate[], text: string): string {
  if (found.length === 0) return '<p class="soft">Nothing in the text is dated.</p>';
  const line = dateLine({ dates: found });
  const none = '<p class="soft">None of its dates could be told for certain, so there is no timeline.</p>';
  return (line ? lineMarkup(line) : none) + listMarkup(found, text);
}
