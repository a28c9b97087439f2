/** The answer as a whole document without a script, for readers whose browser runs none. */
import { wholeDocument } from "@/components/embed/embed-document.ts";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { readingAnnotations } from "@/lib/exports/reading-annotations.ts";
import type { Site } from "@/lib/exports/work.ts";
import { type AnsweredText, answerAsList } from "@/lib/reading/shown/as-list.ts";
import { mostParts } from "@/lib/reading/shown/limits.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { siteName } from "@/lib/site/metadata.ts";
import type { Words } from "@/lib/words/words.ts";
import { type AnswerMarkup, answerMarkup } from "./answer-markup.ts";

function framed(title: string, body: string, words: Words): string {
  const name = escapeHtml(siteName());
  const [another, byServer] = [escapeHtml(words("read.another")), escapeHtml(words("read.byServer"))];
  const whole =
    `<body class="read-document"><header><p><a href="${words.to("/")}">${name}</a></p><p><a href="${words.to("/read")}">${another}</a></p></header>` +
    `<main class="read">${body}</main><footer><p>${byServer}</p></footer></body>`;
  return wholeDocument(
    { title: `${title} · ${siteName()}`, theme: "auto", canonical: "/read", sheets: ["/read.css"], body: whole },
    words,
  );
}

function partsMarkup(parts: AnswerMarkup["parts"]): string {
  const [first, ...rest] = parts.map(({ title, markup }) => ({
    title,
    text: `<div class="read-part">${markup}</div>`,
  }));
  const folded = rest.map(
    ({ title, text }) => `<details class="read-more"><summary>${escapeHtml(title)}</summary>${text}</details>`,
  );
  return `<div class="read-article">${first?.text ?? ""}${folded.join("")}</div>`;
}

/** Characters of the answer to be copied by hand. A list without end would be sent a second time with each answer. */
const mostToTake = 400_000;

/** Characters that an annotation has beside the words of its sentence and its note, at the least. */
const leastAnnotation = 600;

/** "" of more annotations than may be copied: none of them is written. */
function annotationsToTake(answered: AnsweredText, site: Site, words: Words): string {
  if (answered.reading.beside.length * leastAnnotation > mostToTake) return "";
  const annotations = readingAnnotations(answered, site, words);
  return annotations.length > mostToTake ? "" : annotations;
}

function toTake(title: string, text: string): string {
  if (text === "") return "";
  const name = escapeHtml(title);
  return `<details class="read-list"><summary>${name}</summary><textarea readonly rows="8" aria-label="${name}">${escapeHtml(text)}</textarea></details>`;
}

/** The whole answer as HTML, with no script in it: the text folded in its parts, and what may be copied where that is not too long. */
export function answeredDocument(
  answered: AnsweredText,
  grounds: readonly ReadGround[],
  site: Site,
  words: Words,
): string {
  const { head, parts, foot } = answerMarkup(answered, grounds, mostParts.server, words);
  const ways =
    toTake(words("read.copyList"), answerAsList(answered, site.origin, mostToTake, words)) +
    toTake(words("read.copyAnnotations"), annotationsToTake(answered, site, words));
  return framed(
    words("read.answerTitle"),
    `<div class="read-head">${head.replace("<h2", "<h1").replace("</h2>", "</h1>")}</div>${partsMarkup(parts)}${ways}<div class="read-foot">${foot}</div>`,
    words,
  );
}

/** Why there is no answer, and the way back. */
export function refusedDocument(title: string, fault: string, words: Words): string {
  const back = `<p><a href="${words.to("/read")}">${escapeHtml(words("read.back"))}</a></p>`;
  return framed(title, `<h1>${escapeHtml(title)}</h1><p class="intro">${escapeHtml(fault)}</p>${back}`, words);
}
