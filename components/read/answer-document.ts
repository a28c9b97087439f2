/** The answer as a whole document without a script, for readers whose browser runs none. */
import { wholeDocument } from "@/components/embed/embed-document.ts";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { readingAnnotations } from "@/lib/exports/reading-annotations.ts";
import type { Site } from "@/lib/exports/work.ts";
import { type AnsweredText, answerAsList } from "@/lib/reading/shown/as-list.ts";
import { mostParts } from "@/lib/reading/shown/limits.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { type AnswerMarkup, answerMarkup } from "./answer-markup.ts";

function framed(title: string, body: string): string {
  const name = escapeHtml(siteName());
  return wholeDocument({
    title: `${title} · ${siteName()}`,
    theme: "auto",
    canonical: "/read",
    sheets: ["/read.css"],
    body:
      `<body class="read-document"><header><p><a href="/">${name}</a></p><p><a href="/read">Read another text</a></p></header>` +
      `<main class="read">${body}</main><footer><p>The text was read by the server, and nothing of it was kept. Our texts: CC BY 4.0.</p></footer></body>`,
  });
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
function annotationsToTake(answered: AnsweredText, site: Site): string {
  if (answered.reading.beside.length * leastAnnotation > mostToTake) return "";
  const annotations = readingAnnotations(answered, site);
  return annotations.length > mostToTake ? "" : annotations;
}

const toTake = (title: string, text: string) =>
  text === ""
    ? ""
    : `<details class="read-list"><summary>${title}</summary><textarea readonly rows="8" aria-label="${title}">${escapeHtml(text)}</textarea></details>`;

/** The whole answer as HTML, with no script in it: the text folded in its parts, and what may be copied where that is not too long. */
export function answeredDocument(answered: AnsweredText, grounds: readonly ReadGround[], site: Site): string {
  const { head, parts, foot } = answerMarkup(answered, grounds, mostParts.server);
  const ways =
    toTake("To copy: as a list", answerAsList(answered, site.origin, mostToTake)) +
    toTake("To copy: as annotations (JSON-LD)", annotationsToTake(answered, site));
  return framed(
    "A text read against the atlas",
    `<div class="read-head">${head.replace("<h2", "<h1").replace("</h2>", "</h1>")}</div>${partsMarkup(parts)}${ways}<div class="read-foot">${foot}</div>`,
  );
}

/** Why there is no answer, and the way back. */
export function refusedDocument(title: string, fault: string): string {
  return framed(
    title,
    `<h1>${escapeHtml(title)}</h1><p class="intro">${escapeHtml(fault)}</p><p><a href="/read">Back to the form</a></p>`,
  );
}
