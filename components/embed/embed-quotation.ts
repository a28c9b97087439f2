import { escapeHtml } from "@/components/ui/escape-html.ts";
import { otherLang } from "@/components/ui/other-lang.ts";
import { saidMarkup, wrappedIn } from "@/components/ui/said-markup.ts";
import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { quotationText } from "@/lib/atlas/passage-words.ts";
import { printedLine } from "@/lib/social/printed-line.ts";
import type { Words } from "@/lib/words/words.ts";
import type { EmbedContent } from "./embed-content.ts";

/** Who printed a passage, when, and where in the article it stands, in plain words. */
export const sourceText = ({ article, excerpt }: { article: Article; excerpt: Excerpt }, words: Words): string =>
  printedLine(article, excerpt, words);

/** Of an element whose text is in another language than the page, where it is so. */
function langAttribute(language: string, words: Words): string {
  const lang = otherLang(language, words);
  return lang ? ` lang="${lang}"` : "";
}

const inLanguage = (text: string, language: string, words: Words) => ({
  html: `<span${langAttribute(language, words)}>${escapeHtml(text)}</span>`,
});

/** What is garbled in a passage, with the correction beside it. */
const notes = ({ language }: Article, { sic = [] }: Excerpt, words: Words) =>
  sic
    .map(({ written, means }) => {
      const of = {
        written,
        means: inLanguage(means, language, words),
        q: wrappedIn(`q${langAttribute(language, words)}`),
      };
      return `<p>${saidMarkup(words, "embed.sic", of)}</p>`;
    })
    .join("");

function quoted({ article, excerpt }: NonNullable<EmbedContent["quotation"]>, words: Words): string {
  const path = words.to(`/articles/${article.id}#${excerpt.id}`);
  return (
    `<figure class="embed-quotation"><blockquote lang="${article.language}"><p>${escapeHtml(quotationText(excerpt, words))}</p></blockquote>` +
    `<figcaption>${notes(article, excerpt, words)}<p><a href="${path}"${langAttribute(article.language, words)} target="_blank" rel="noopener">${escapeHtml(article.title)}</a></p>` +
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
