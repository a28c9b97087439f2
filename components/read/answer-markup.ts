/** The whole answer to a text as strings of markup: the worker writes them in the browser, the server where no script runs. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { formatDate, isEdtf } from "@/lib/atlas/dates/dates.ts";
import { cutText } from "@/lib/reading/cut-text.ts";
import type { AnsweredText } from "@/lib/reading/shown/as-list.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { numberedNotes } from "@/lib/reading/shown/numbered-notes.ts";
import { placesShown } from "@/lib/reading/shown/places-shown.ts";
import { summary } from "@/lib/reading/shown/reading-summary.ts";
import { type TextPart, textParts } from "@/lib/reading/shown/text-parts.ts";
import { unknownNames } from "@/lib/reading/shown/unknown-names.ts";
import { verdictMeans, verdictNames, verdictWords } from "@/lib/reading/shown/verdicts.ts";
import type { MessageKey } from "@/lib/words/messages/en.ts";
import type { Words } from "@/lib/words/words.ts";
import { readDatesMarkup } from "./dates-markup.ts";
import { readMapMarkup } from "./map-markup.ts";
import { between, messageMarkup } from "./message-markup.ts";
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

function keyMarkup(words: Words): string {
  const rows = verdictNames.map(
    (name) =>
      `<div><dt>${signMarkup(name)} ${escapeHtml(verdictWords(name, words))}</dt><dd>${escapeHtml(verdictMeans(name, words))}</dd></div>`,
  );
  return `<dl class="read-key">${rows.join("")}</dl>`;
}

/** That it is an article which the atlas quotes, with a link to its page; nothing of any other text. */
function quotedMarkup({ quoted }: AnsweredText["reading"], words: Words): string {
  if (!quoted) return "";
  const link = between(`<a href="${escapeHtml(words.to(quoted.path))}" target="_blank" rel="noopener">`, "</a>");
  return `<p>${messageMarkup(words, "read-live.quotes", { title: quoted.title, link })}</p>`;
}

function publishedWords({ published, quoted }: AnsweredText["reading"], words: Words): string {
  if (!published && quoted?.day) return words("read-live.countedFromQuoted", { date: formatDate(quoted.day, words) });
  return published && isEdtf(published)
    ? words("read-live.countedFrom", { date: formatDate(published, words) })
    : words("read-live.countedFromNothing");
}

function headMarkup({ text, reading, gazetteer }: AnsweredText, grounds: readonly ReadGround[], words: Words): string {
  const said = (message: MessageKey) => messageMarkup(words, message);
  const places = readMapMarkup(placesShown(reading, gazetteer), grounds, words);
  return (
    `<h2 id="${answerId}" tabindex="-1">${said("read-live.answer")}</h2><p class="intro">${escapeHtml(summary(reading, words))}</p>${quotedMarkup(reading, words)}` +
    `<p class="soft">${escapeHtml(publishedWords(reading, words))} ${said("read-live.questionsStay")}</p>` +
    `<div class="read-pictures"><section><h3>${said("read-live.where")}</h3>${places}</section>` +
    `<section><h3>${said("read-live.when")}</h3>${readDatesMarkup(reading.dates, text, words)}</section></div>` +
    `<h3>${said("read-live.text")}</h3>${keyMarkup(words)}<p class="soft">${said("read-live.linksOpen")}</p>`
  );
}

/** As many as somebody reads through. */
const mostNames = 100;

function unknownMarkup({ text, reading }: AnsweredText, words: Words): string {
  const names = unknownNames(text, reading);
  if (names.length === 0) return "";
  const rows = names
    .slice(0, mostNames)
    .map(({ name, count }) => `<li>${escapeHtml(cutText(name, 120))}${count > 1 ? ` (${count})` : ""}</li>`);
  const more = names.length - rows.length;
  return (
    `<section><h3>${messageMarkup(words, "read-live.unknownNames")}</h3><ul class="read-unknown">${rows.join("")}</ul>` +
    `${more > 0 ? `<p class="soft">${messageMarkup(words, "read-live.andMore", { count: more })}</p>` : ""}</section>`
  );
}

function limitsMarkup({ limits }: AnsweredText["reading"], words: Words): string {
  if (limits.length === 0) return "";
  const rows = limits.map((limit) => `<li>${escapeHtml(limit)}</li>`).join("");
  return `<section><h3>${messageMarkup(words, "read-live.unread")}</h3><ul class="read-limits">${rows}</ul></section>`;
}

const titleOf = ({ characters, noted }: TextPart, number: number, words: Words): string =>
  words("read-live.part", { number, characters, noted });

function restMarkup(rest: TextPart[], words: Words): string {
  const characters = rest.reduce((sum, part) => sum + part.characters, 0);
  return rest.length === 0 ? "" : `<p>${messageMarkup(words, "read-live.rest", { characters })}</p>`;
}

/** `most`: how many parts of the text are shown. */
export function answerMarkup(
  answered: AnsweredText,
  grounds: readonly ReadGround[],
  most: number,
  words: Words,
): AnswerMarkup {
  const context = textContext(answered, words);
  const parts = textParts(answered.reading, numberedNotes(answered.reading));
  const shown = parts.slice(0, most);
  return {
    head: headMarkup(answered, grounds, words),
    parts: shown.map((part, index) => ({ title: titleOf(part, index + 1, words), markup: partMarkup(part, context) })),
    foot: restMarkup(parts.slice(most), words) + unknownMarkup(answered, words) + limitsMarkup(answered.reading, words),
  };
}
