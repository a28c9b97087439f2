/** The dates of a text on a line of years, and as a list with the reason for each. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { FoundDate } from "@/lib/reading/findings.ts";
import { type DateLine, dateLine, type ShownDate } from "@/lib/reading/shown/dates-shown.ts";
import { shownWords } from "@/lib/reading/shown/shown-words.ts";
import type { Words } from "@/lib/words/words.ts";
import { messageMarkup } from "./message-markup.ts";

function markMarkup({ edtf, standing, count, sentence, from, to, row }: ShownDate, words: Words): string {
  const standingWords = words(`read-live.standing.${standing}`);
  const said = words("read-live.dateMark", { date: formatDate(edtf, words), standing: standingWords, count });
  return (
    `<li style="--from:${from};--long:${Number((to - from).toFixed(2))};--row:${row}" data-standing="${standing}">` +
    `<a href="#sentence-${sentence}" aria-label="${escapeHtml(said)}" title="${escapeHtml(said)}"></a></li>`
  );
}

function lineMarkup({ dates, years, more }: DateLine, words: Words): string {
  const rows = Math.max(...dates.map(({ row }) => row)) + 1;
  const numbers = years.map(({ year, at }) => `<li style="--from:${at}">${year}</li>`).join("");
  const standings = [...new Set(dates.map(({ standing }) => standing))];
  const key = standings
    .map(
      (each) =>
        `<i class="read-dot" data-standing="${each}"></i> ${messageMarkup(words, `read-live.standing.${each}`)}`,
    )
    .join(" ");
  const left = more > 0 ? ` ${messageMarkup(words, "read-live.datesNotDrawn", { count: more })}` : "";
  const name = messageMarkup(words, "read-live.datesOfText");
  const marks = dates.map((date) => markMarkup(date, words)).join("");
  return (
    `<figure><div class="read-line" style="--rows:${rows}"><ol class="read-years" aria-hidden="true">${numbers}</ol>` +
    `<ol class="read-dates" aria-label="${name}">${marks}</ol></div>` +
    `<figcaption class="soft">${messageMarkup(words, "read-live.datesKey", { key: { markup: key } })}${left}</figcaption></figure>`
  );
}

/** As many as somebody reads through. */
const mostListed = 80;

function rowMarkup({ start, end, edtf, standing, reason, sentence }: FoundDate, text: string, words: Words): string {
  const quoted = words("read-live.dateQuoted", { words: shownWords(text, { start, end }, 80) });
  const why = reason || words(`read-live.standing.${standing}`);
  const date = edtf && { markup: `<code>${escapeHtml(edtf)}</code>` };
  return (
    `<li data-standing="${standing}"><a href="#sentence-${sentence}">${escapeHtml(quoted)}</a> ` +
    `<span>${date ? messageMarkup(words, "read-live.dateWhy", { date, why }) : escapeHtml(why)}</span></li>`
  );
}

function listMarkup(found: FoundDate[], text: string, words: Words): string {
  const rows = found.slice(0, mostListed).map((date) => rowMarkup(date, text, words));
  const more = found.length - rows.length;
  const summary = messageMarkup(words, "read-live.datesRead", { count: found.length });
  return (
    `<details class="read-list"><summary>${summary}</summary><ul>${rows.join("")}</ul>` +
    `${more > 0 ? `<p class="soft">${messageMarkup(words, "read-live.andMore", { count: more })}</p>` : ""}</details>`
  );
}

/** Line and list; a sentence where nothing is dated. */
export function readDatesMarkup(found: FoundDate[], text: string, words: Words): string {
  if (found.length === 0) return `<p class="soft">${messageMarkup(words, "read-live.datesNone")}</p>`;
  const line = dateLine({ dates: found });
  const none = `<p class="soft">${messageMarkup(words, "read-live.datesUncertain")}</p>`;
  return (line ? lineMarkup(line, words) : none) + listMarkup(found, text, words);
}
