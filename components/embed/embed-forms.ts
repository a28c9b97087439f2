/** The forms in which a page can be put on another one, each as text to copy. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { quotationText } from "@/lib/atlas/passage-words.ts";
import type { EmbedLook } from "@/lib/embed/embed-address.ts";
import { messageName } from "@/lib/embed/embed-script.ts";
import { usualWidth } from "@/lib/embed/frame-size.ts";
import { escapeMarkdown } from "@/lib/embed/markdown.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { socialPath } from "@/lib/site/social-path.ts";
import { pictureSize } from "@/lib/social/sizes.ts";
import type { EmbedContent } from "./embed-content.ts";
import { type FrameSize, frameMarkup } from "./embed-frame.ts";
import { sourceText } from "./embed-quotation.ts";

export interface EmbedForm {
  id: string;
  title: string;
  /** For whom it is. */
  words: string;
  text: string;
}

/** Sets the height of the frame that says it, and of no other: docs/embedding.md. */
const listener = () =>
  `<script>addEventListener("message",function(e){var m=e.data&&e.data[${JSON.stringify(messageName)}];if(!m||e.origin!==${JSON.stringify(siteUrl())})return;` +
  `document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=m.height+"px"})})</script>`;

/** Width and height of the picture in a column. */
const shown = { width: usualWidth, height: Math.round((usualWidth * pictureSize.height) / pictureSize.width) };

interface Pieces {
  page: string;
  picture: string;
  alt: string;
  /** What is quoted and by whom, or what the page says. */
  quoted: string;
  source: string | undefined;
  sourceAddress: string;
  link: string;
}

/** `view`: the query of the page's picture, without its question mark. */
function pieces(content: EmbedContent, view: string): Pieces {
  const { words, site, path, query, title, quotation, text, facts } = content;
  const told = facts.map((fact) => fact.words.join(" · ")).join("; ");
  const source = quotation && sourceText(quotation, words);
  return {
    page: absolute(words.to(path)) + query,
    picture: absolute(words.to(socialPath(path, view))),
    alt: told ? words("embed.pictureShowing", { title, shown: told }) : words("embed.picture", { title }),
    quoted: quotation ? quotationText(quotation.excerpt, words) : text,
    source: quotation && source && words("embed.articleSource", { title: quotation.article.title, source }),
    sourceAddress: quotation ? absolute(words.to(`/articles/${quotation.article.id}#${quotation.excerpt.id}`)) : "",
    link: `${title} · ${site}`,
  };
}

function plainHtml(content: EmbedContent, view: string): string {
  const all = pieces(content, view);
  const [page, picture, alt, quoted, link] = [all.page, all.picture, all.alt, all.quoted, all.link].map(escapeHtml);
  const source = all.source && `<a href="${escapeHtml(all.sourceAddress)}">${escapeHtml(all.source)}</a><br>`;
  const words = all.source ? `<blockquote><p>${quoted}</p></blockquote>` : `<p>${quoted}</p>`;
  return [
    "<figure>",
    `<a href="${page}"><img src="${picture}" width="${shown.width}" height="${shown.height}" alt="${alt}" style="max-width:100%;height:auto"></a>`,
    words,
    `<figcaption>${source ?? ""}<a href="${page}">${link}</a></figcaption>`,
    "</figure>",
  ].join("\n");
}

function markdown(content: EmbedContent, view: string): string {
  const { page, picture, alt, quoted, source, sourceAddress, link } = pieces(content, view);
  const words = source
    ? `> ${escapeMarkdown(quoted)}\n>\n> [${escapeMarkdown(source)}](<${sourceAddress}>)`
    : escapeMarkdown(quoted);
  return [`[![${escapeMarkdown(alt)}](<${picture}>)](<${page}>)`, words, `[${escapeMarkdown(link)}](<${page}>)`].join(
    "\n\n",
  );
}

/** All four. `view`: as above. */
export function embedForms(content: EmbedContent, view: string, look: EmbedLook, size: FrameSize): EmbedForm[] {
  const { words } = content;
  const frame = frameMarkup(content, look, size);
  const form = (id: "frame" | "listening" | "html" | "markdown", text: string): EmbedForm => ({
    id,
    title: words(`embed.form.${id}`),
    words: words(`embed.form.${id}.for`),
    text,
  });
  return [
    form("frame", frame),
    form("listening", `${frame}\n${listener()}`),
    form("html", plainHtml(content, view)),
    form("markdown", markdown(content, view)),
  ];
}
