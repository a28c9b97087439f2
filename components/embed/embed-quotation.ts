import { escapeHtml } from "@/components/ui/escape-html.ts";
import { saidMarkup, wrappedIn } from "@/components/ui/said-markup.ts";
import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { quotationText } from "@/lib/atlas/passage-words.ts";
import { printedLine } from "@/lib/social/printed-line.ts";
import type { Words } from "@/lib/words/words.ts";
import type { EmbedContent } from "./embed-content.ts";

/** Who printed a passage, when, and where in the article it stands, in plain words. */
export const sourceText = ({ article, excerpt }: { article: Article; excerpt: Excerpt }, words: Words): string =>
  printedLine(article, excerpt, words);

/** What is garbled in a passage, with the correction beside it. */
const notes = ({ sic = [] }: Excerpt, words: Words) =>
  sic
    .map(({ written, means }) => `<p>${saidMarkup(words, "embed.sic", { written, means, q: wrappedIn("q") })}</p>`)
    .join("");

function quoted({ article, excerpt }: NonNullable<EmbedContent["quotation"]>, words: Words): string {
  const path = words.to(`/articles/${article.id}#${excerpt.id}`);
  return (
    `<figure class="embed-quotation"><blockquote lang="${article.language}"><p>${escapeHtml(quotationText(excerpt, words))}</p></blockquote>` +
    `<figcaption>${notes(excerpt, words)}<p><a href="${path}" target="_blank" rel="noopener">${escapeHtml(article.title)}</a></p>` +
    `<p>${escapeHtml(sourceText({ article, excerpt }, words))}</p></figcaption></figure>`
  );
}

function sourcesMarkup({ words, sources, moreSources }: EmbedContent): string {
  if (sources.length === 0) return "";
  const links = sources.map(
    ({ address, label }) =>
      `<a href="${escapeHtml(address)}" target="_blank" rel="noopener external nofollow">${escapeHtml(label)}</a>`,
  );
  const all = { html: links.join(" · ") };
  const said =
    moreSources > 0
      ? saidMarkup(words, "embed.sourcesAndMore", { sources: all, more: moreSources })
      : saidMarkup(words, "embed.sources", { sources: all, count: sources.length });
  return `<p class="embed-sources">${said}</p>`;
}

/** The passage with who printed it; where a page quotes none, what it says in our words and what that stands on. */
export function quotationMarkup(content: EmbedContent): string {
  if (content.quotation) return quoted(content.quotation, content.words);
  return `<div class="embed-text"><p>${escapeHtml(content.text)}</p>${sourcesMarkup(content)}</div>`;
}
