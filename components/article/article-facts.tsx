import { otherLang } from "@/components/ui/other-lang.ts";
import type { Article } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { languageName } from "@/lib/words/display-names.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";

function languageWords({ language, translatedFrom }: Article, words: Words): string {
  const own = languageName(language, words);
  if (!translatedFrom) return own;
  return words("article.fact.translated", { language: own, original: languageName(translatedFrom, words) });
}

/** What is known of the article itself; what is not known is said. */
export function ArticleFacts({ article, words }: { article: Article; words: Words }) {
  const { publisher, wire, published, publishedNote, note } = article;
  const facts: [string, string | null | undefined][] = [
    [words("article.fact.publisher"), publisher ?? words("article.fact.publisherUnknown")],
    [words("article.fact.wire"), wire ?? words("article.fact.wireUnknown")],
    [
      words("article.fact.published"),
      published ? formatDate(published, words) : words("article.fact.publishedUnknown"),
    ],
    [words("article.fact.aboutDate"), publishedNote],
    [words("article.fact.language"), languageWords(article, words)],
    [words("article.fact.aboutText"), note],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <div>
        <dt>{words("article.fact.original")}</dt>
        <dd>{article.url ? <a href={article.url}>{article.url}</a> : words("article.fact.originalUnknown")}</dd>
      </div>
      {article.copies.length > 0 && (
        <div>
          <dt>{words("article.fact.copies")}</dt>
          <dd>
            <ul>
              {article.copies.map((copy) => (
                <li key={copy.url.slice(-16)}>
                  <a href={copy.url} rel="external nofollow" lang={otherLang(defaultLanguage, words)}>
                    {copy.publisher}
                  </a>
                  {copy.note && <span className="soft"> {copy.note}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
