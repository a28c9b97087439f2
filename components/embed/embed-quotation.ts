import { escapeHtml } from "@/components/ui/escape-html.ts";
import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { articleSource, locusLabel, quotationText } from "@/lib/atlas/passage-words.ts";
import type { EmbedContent } from "./embed-content.ts";

/** Who printed a passage, when, and where in the article it stands, in plain words. */
export function sourceText({ article, excerpt }: { article: Article; excerpt: Excerpt }): string {
  const source = `${articleSource(article)}, ${locusLabel(excerpt.paragraph)}`;
  return source.charAt(0).toUpperCase() + source.slice(1);
}

/** What is garbled in a passage, with the correction beside it. */
const notes = ({ sic = [] }: Excerpt) =>
  sic
    .map(({ written, means }) => `<p>As printed: <q>${escapeHtml(written)}</q>. Meant: ${escapeHtml(means)}.</p>`)
    .join("");

function quoted({ article, excerpt }: NonNullable<EmbedContent["quotation"]>): string {
  const path = `/articles/${article.id}#${excerpt.id}`;
  return (
    `<figure class="embed-quotation"><blockquote lang="${article.language}"><p>${escapeHtml(quotationText(excerpt))}</p></blockquote>` +
    `<figcaption>${notes(excerpt)}<p><a href="${path}" target="_blank" rel="noopener">${escapeHtml(article.title)}</a></p>` +
    `<p>${escapeHtml(sourceText({ article, excerpt }))}</p></figcaption></figure>`
  );
}

function sourcesMarkup({ sources, moreSources }: EmbedContent): string {
  if (sources.length === 0) return "";
  const links = sources.map(
    ({ address, label }) =>
      `<a href="${escapeHtml(address)}" target="_blank" rel="noopener external nofollow">${escapeHtml(label)}</a>`,
  );
  const more = moreSources > 0 ? ` and ${moreSources} more` : "";
  return `<p class="embed-sources">${sources.length + moreSources > 1 ? "Sources" : "Source"}: ${links.join(" · ")}${more}</p>`;
}

/** The passage with who printed it; where a page quotes none, what it says in our words and what that stands on. */
export function quotationMarkup(content: EmbedContent): string {
  if (content.quotation) return quoted(content.quotation);
  return `<div class="embed-text"><p>${escapeHtml(content.text)}</p>${sourcesMarkup(content)}</div>`;
}
