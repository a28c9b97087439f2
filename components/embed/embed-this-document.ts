/** The page on which an embed is made: a plain form, what it makes, and the texts to copy. It works without a script. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { saidMarkup } from "@/components/ui/said-markup.ts";
import { copyScriptPath } from "@/lib/embed/copy-script.ts";
import { type EmbedLook, embedAddress, embedThisAddress, embedThisAt, lookChoices } from "@/lib/embed/embed-address.ts";
import { sizeLimits, usualWidths } from "@/lib/embed/frame-size.ts";
import type { Words } from "@/lib/words/words.ts";
import type { EmbedContent } from "./embed-content.ts";
import { embedSheetPath, wholeDocument } from "./embed-document.ts";
import { type EmbedForm, embedForms } from "./embed-forms.ts";
import type { FrameSize } from "./embed-frame.ts";

/** Its own sheet, after that of embeds. */
const sheetPath = "/embed-this.css";

interface Made {
  content: EmbedContent;
  /** The query of the page's picture, without its question mark. */
  view: string;
  look: EmbedLook;
  /** `fixed`: the height was asked for, and is not what the content needs. */
  size: FrameSize & { fixed: boolean };
}

/** The choices of one name as radio buttons. */
function choice(name: keyof EmbedLook, chosen: string, choices: Record<string, string>, words: Words): string {
  const buttons = Object.entries(choices).map(
    ([value, text]) =>
      `<label><input type="radio" name="${name}" value="${value}"${chosen === value ? " checked" : ""}> ${escapeHtml(text)}</label>`,
  );
  return `<fieldset><legend>${escapeHtml(words(`embed.${name}`))}</legend>${buttons.join("")}</fieldset>`;
}

/** What each value is called, in the order of the choices. */
const called = <Value extends string>(values: readonly Value[], of: (value: Value) => string): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, of(value)]));

const choices = (look: EmbedLook, words: Words): string =>
  choice(
    "show",
    look.show,
    called(lookChoices.show, (value) => words(`embed.show.${value}`)),
    words,
  ) +
  choice(
    "theme",
    look.theme,
    called(lookChoices.theme, (value) => words(`embed.theme.${value}`)),
    words,
  );

/** Of a field that is left as it is only the words in it say what counts. */
function numberField(name: "width" | "height", value: number, fixed: boolean, words: Words): string {
  const field = `<input type="number" name="${name}" ${fixed ? "value" : "placeholder"}="${value}" min="${sizeLimits.least}" max="${sizeLimits.most}" step="1" inputmode="numeric">`;
  return `<label>${saidMarkup(words, `embed.${name}`, { field: { html: field } })}</label>`;
}

/** Width by width with the height that the content needs there. */
function widthsMarkup({ content, look, size }: Made): string {
  const links = usualWidths.map((width) => {
    const mark = width === size.width ? ' aria-current="true"' : "";
    const href = content.words.to(embedThisAt(content.path, content.query, look, width));
    return `<a href="${escapeHtml(href)}" rel="nofollow"${mark}>${width}</a>`;
  });
  return `<p>${saidMarkup(content.words, "embed.usualWidths", { widths: { html: links.join(" ") } })}</p>`;
}

function formMarkup(made: Made): string {
  const { content, look, size } = made;
  const { words } = content;
  const kept = [...new URLSearchParams(content.query)].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return (
    `<form method="get" action="${words.to(embedThisAddress(content.path))}" autocomplete="off">${kept.join("")}` +
    `${choices(look, words)}<fieldset><legend>${escapeHtml(words("embed.size"))}</legend>` +
    `${numberField("width", size.width, true, words)}${numberField("height", size.height, size.fixed, words)}${widthsMarkup(made)}</fieldset>` +
    `<p><button>${escapeHtml(words("embed.showIt"))}</button></p></form>`
  );
}

const textMarkup = ({ id, title, words: forWhom, text }: EmbedForm, words: Words) =>
  `<section><h2><label for="text-${id}">${escapeHtml(title)}</label></h2><p>${escapeHtml(forWhom)}</p>` +
  `<textarea id="text-${id}" readonly rows="${text.includes("\n") ? 6 : 4}" spellcheck="false">${escapeHtml(text)}</textarea>` +
  `<button type="button" data-copies="text-${id}" hidden>${escapeHtml(words("embed.copy"))}</button></section>`;

function previewMarkup({ content, look, size }: Made): string {
  const { words } = content;
  const address = escapeHtml(words.to(embedAddress(content.path, content.query, look)));
  return (
    `<section class="made-preview" aria-label="${escapeHtml(words("embed.preview"))}" tabindex="0">` +
    `<iframe src="${address}" title="${escapeHtml(content.title)}" width="${size.width}" height="${size.height}"></iframe>` +
    `<p>${escapeHtml(words("embed.frameScrolls"))}</p></section>`
  );
}

/** What the script of the page says once a text was copied, which it reads here. */
const statusMarkup = (words: Words): string =>
  `<p role="status" data-copied="${escapeHtml(words("embed-live.copied"))}" data-selected="${escapeHtml(words("embed-live.selected"))}"></p>`;

export function embedThisDocument(made: Made): string {
  const { content, view, look, size } = made;
  const { words, site } = content;
  const page = escapeHtml(words.to(content.path + content.query));
  const faults = content.faults.length > 0 ? `<p role="note">${escapeHtml(content.faults.join(" "))}</p>` : "";
  const body =
    `<body class="made"><header><p><a href="${page}">← ${escapeHtml(content.title)}</a> · <a href="${words.to("/")}">${escapeHtml(site)}</a></p>` +
    `<h1>${escapeHtml(words("embed.make"))}</h1><p>${escapeHtml(words("embed.make.about"))}</p>` +
    `${faults}</header>` +
    `<main><div class="made-choices">${formMarkup(made)}</div>${previewMarkup(made)}` +
    `<div class="made-texts">${embedForms(content, view, look, size)
      .map((form) => textMarkup(form, words))
      .join("")}${statusMarkup(words)}` +
    `<p>${escapeHtml(words("embed.oembed"))}</p></div></main></body>`;
  return wholeDocument(
    {
      title: `${words("embed.make.title", { title: content.title })} · ${site}`,
      theme: "auto",
      canonical: content.path,
      sheets: [embedSheetPath, sheetPath],
      script: copyScriptPath,
      body,
    },
    words,
  );
}
