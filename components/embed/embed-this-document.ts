/** The page on which an embed is made: a plain form, what it makes, and the texts to copy. It works without a script. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { copyScriptPath } from "@/lib/embed/copy-script.ts";
import { type EmbedLook, embedAddress, embedThisAddress, embedThisAt, lookChoices } from "@/lib/embed/embed-address.ts";
import { sizeLimits, usualWidths } from "@/lib/embed/frame-size.ts";
import { siteName } from "@/lib/site/metadata.ts";
import type { EmbedContent } from "./embed-content.ts";
import { embedSheetPath, wholeDocument } from "./embed-document.ts";
import { type EmbedForm, embedForms } from "./embed-forms.ts";
import type { FrameSize } from "./embed-frame.ts";

const words: { theme: Record<EmbedLook["theme"], string>; show: Record<EmbedLook["show"], string> } = {
  theme: { auto: "as the reader’s system", light: "light", dark: "dark" },
  show: { both: "map and quotation", map: "map", quotation: "quotation" },
};

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
function choice<Name extends keyof typeof words>(name: Name, title: string, look: EmbedLook): string {
  const texts: Record<string, string> = words[name];
  const buttons = lookChoices[name].map(
    (value) =>
      `<label><input type="radio" name="${name}" value="${value}"${look[name] === value ? " checked" : ""}> ${texts[value]}</label>`,
  );
  return `<fieldset><legend>${title}</legend>${buttons.join("")}</fieldset>`;
}

/** Of a field that is left as it is only the words in it say what counts. */
const numberField = (name: string, title: string, value: number, fixed: boolean) =>
  `<label>${title} <input type="number" name="${name}" ${fixed ? "value" : "placeholder"}="${value}" min="${sizeLimits.least}" max="${sizeLimits.most}" step="1" inputmode="numeric"> px</label>`;

/** Width by width with the height that the content needs there. */
function widthsMarkup({ content, look, size }: Made): string {
  const links = usualWidths.map((width) => {
    const mark = width === size.width ? ' aria-current="true"' : "";
    const href = embedThisAt(content.path, content.query, look, width);
    return `<a href="${escapeHtml(href)}" rel="nofollow"${mark}>${width}</a>`;
  });
  return `<p>Usual widths, as high as the content needs: ${links.join(" ")}</p>`;
}

function formMarkup(made: Made): string {
  const { content, look, size } = made;
  const kept = [...new URLSearchParams(content.query)].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return (
    `<form method="get" action="${embedThisAddress(content.path)}" autocomplete="off">${kept.join("")}` +
    `${choice("show", "What to show", look)}${choice("theme", "Colours", look)}` +
    `<fieldset><legend>Size</legend>${numberField("width", "Width", size.width, true)}${numberField("height", "Height", size.height, size.fixed)}${widthsMarkup(made)}</fieldset>` +
    "<p><button>Show it so</button></p></form>"
  );
}

const textMarkup = ({ id, title, words: forWhom, text }: EmbedForm) =>
  `<section><h2><label for="text-${id}">${title}</label></h2><p>${forWhom}</p>` +
  `<textarea id="text-${id}" readonly rows="${text.includes("\n") ? 6 : 4}" spellcheck="false">${escapeHtml(text)}</textarea>` +
  `<button type="button" data-copies="text-${id}" hidden>Copy</button></section>`;

function previewMarkup({ content, look, size }: Made): string {
  const address = escapeHtml(embedAddress(content.path, content.query, look));
  return (
    `<section class="made-preview" aria-label="How it looks" tabindex="0">` +
    `<iframe src="${address}" title="${escapeHtml(content.title)}" width="${size.width}" height="${size.height}"></iframe>` +
    "<p>A frame is never wider than the page that it stands in; in a narrower one its content scrolls.</p></section>"
  );
}

export function embedThisDocument(made: Made): string {
  const { content, view, look, size } = made;
  const page = escapeHtml(content.path + content.query);
  const faults = content.faults.length > 0 ? `<p role="note">${escapeHtml(content.faults.join(" "))}</p>` : "";
  const body =
    `<body class="made"><header><p><a href="${page}">← ${escapeHtml(content.title)}</a> · <a href="/">${escapeHtml(siteName())}</a></p>` +
    "<h1>Put this on your page</h1>" +
    "<p>The map is a picture and the quotation is text, so they show where scripts are forbidden. Nothing is stored, and nobody but this site is asked.</p>" +
    `${faults}</header>` +
    `<main><div class="made-choices">${formMarkup(made)}</div>${previewMarkup(made)}` +
    `<div class="made-texts">${embedForms(content, view, look, size).map(textMarkup).join("")}<p role="status"></p>` +
    "<p>A site that knows oEmbed, such as WordPress or Ghost, needs only the address of the page. Our texts: CC BY 4.0; a quotation belongs to its publisher.</p></div>" +
    "</main></body>";
  return wholeDocument({
    title: `Put this on your page: ${content.title} · ${siteName()}`,
    theme: "auto",
    canonical: content.path,
    sheets: [embedSheetPath, sheetPath],
    script: copyScriptPath,
    body,
  });
}
