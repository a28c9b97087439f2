/** The whole answer to a text as strings of markup: the worker writes them in the browser, the server where no script runs. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { counted } from "@/lib/atlas/counted.ts";
import { formatDate, isEdtf } from "@/lib/atlas/dates/dates.ts";
import { cutText } from "@/lib/reading/cut-text.ts";
import type { AnsweredText } from "@/lib/reading/shown/as-list.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { numberedNotes } from "@/lib/reading/shown/numbered-notes.ts";
import { placesShown } from "@/lib/reading/shown/places-shown.ts";
import { summary } from "@/lib/reading/shown/reading-summary.ts";
import { type TextPart, textParts } from "@/lib/reading/shown/text-parts.ts";
import { unknownNames } from "@/lib/reading/shown/unknown-names.ts";
import { verdictNames, verdicts } from "@/lib/reading/shown/verdicts.ts";
import { readDatesMarkup } from "./dates-markup.ts";
import { readMapMarkup } from "./map-markup.ts";
import { signMarkup } from "./note-markup.ts";
import { partMarkup, textContext } from "./text-markup.ts";

/** The answer in pieces, so that a long one can be shown piece by piece. */
export interface AnswerMarkup {
  head: string;
  /** The parts of the text: the first is open, of the others each is folded under its title. */
  parts: { title: string; markup: string }[];
  foot: string;
}

/** The heading that gets the focus. */
export const answerId = "answer";

function keyMarkup(): string {
  const rows = verdictNames.map(
    (name) => `<div><dt>${signMarkup(name)} ${verdicts[name].words}</dt><dd>${verdicts[name].means}</dd></div>`,
  );
  return `<dl class="read-key">${rows.join("")}</dl>`;
}

/** That it is an article which the atlas quotes, with a link to its page; nothing of any other text. */
const quotedMarkup = ({ quoted }: AnsweredText["reading"]): string =>
  quoted
    ? `<p>The atlas quotes this article: <a href="${escapeHtml(quoted.path)}" target="_blank" rel="noopener">${escapeHtml(quoted.title)}</a>.</p>`
    : "";

function publishedWords({ published, quoted }: AnsweredText["reading"]): string {
  if (!published && quoted?.day)
    return `Dates are counted from ${formatDate(quoted.day)}, the day that the atlas has for it.`;
  return published && isEdtf(published)
    ? `Dates are counted from its publication on ${formatDate(published)}.`
    : "No day of publication is known, so “on Monday” or “last October” cannot be counted: give it above, if you know it.";
}

function headMarkup({ text, reading, gazetteer }: AnsweredText, grounds: readonly ReadGround[]): string {
  return (
    `<h2 id="${answerId}" tabindex="-1">The answer</h2><p class="intro">${escapeHtml(summary(reading))}</p>${quotedMarkup(reading)}` +
    `<p class="soft">${escapeHtml(publishedWords(reading))} Whatever the text does not state itself is a question, not an answer.</p>` +
    `<div class="read-pictures"><section><h3>Where</h3>${readMapMarkup(placesShown(reading, gazetteer), grounds)}</section>` +
    `<section><h3>When</h3>${readDatesMarkup(reading.dates, text)}</section></div>` +
    `<h3>The text, and the atlas beside it</h3>${keyMarkup()}` +
    '<p class="soft">Places in the text lead to their pages. Links open in a tab of their own, so that this reading stays.</p>'
  );
}

/** As many as somebody reads through. */
const mostNames = 100;

function unknownMarkup({ text, reading }: AnsweredText): string {
  const names = unknownNames(text, reading);
  if (names.length === 0) return "";
  const rows = names
    .slice(0, mostNames)
    .map(({ name, count }) => `<li>${escapeHtml(cutText(name, 120))}${count > 1 ? ` (${count})` : ""}</li>`);
  const more = names.length - rows.length;
  return (
    `<section><h3>Names that the atlas does not know</h3><ul class="read-unknown">${rows.join("")}</ul>` +
    `${more > 0 ? `<p class="soft">And ${more.toLocaleString("en")} more.</p>` : ""}</section>`
  );
}

const limitsMarkup = ({ limits }: AnsweredText["reading"]) =>
  limits.length === 0
    ? ""
    : `<section><h3>What was not read</h3><ul class="read-limits">${limits.map((limit) => `<li>${escapeHtml(limit)}</li>`).join("")}</ul></section>`;

function titleOf({ characters, noted }: TextPart, number: number): string {
  const beside =
    noted > 0 ? `, ${counted(noted, "sentence")} with something beside ${noted === 1 ? "it" : "them"}` : "";
  return `Part ${number}: ${characters.toLocaleString("en")} characters${beside}`;
}

function restMarkup(rest: TextPart[]): string {
  const characters = rest.reduce((sum, part) => sum + part.characters, 0);
  return rest.length === 0
    ? ""
    : `<p>The last ${characters.toLocaleString("en")} characters were read and counted above, and are not shown.</p>`;
}

/** `most`: how many parts of the text are shown. */
export function answerMarkup(answered: AnsweredText, grounds: readonly ReadGround[], most: number): AnswerMarkup {
  const context = textContext(answered);
  const parts = textParts(answered.reading, numberedNotes(answered.reading));
  const shown = parts.slice(0, most);
  return {
    head: headMarkup(answered, grounds),
    parts: shown.map((part, index) => ({ title: titleOf(part, index + 1), markup: partMarkup(part, context) })),
    foot: restMarkup(parts.slice(most)) + unknownMarkup(answered) + limitsMarkup(answered.reading),
  };
}
