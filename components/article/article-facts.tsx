import type { Article } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";

const languages = new Intl.DisplayNames("en", { type: "language" });

/** What is known of the article itself; what is not known is said. */
export function ArticleFacts({ article }: { article: Article }) {
  const language = languages.of(article.language) ?? article.language;
  const from = article.translatedFrom ? `, translated from ${languages.of(article.translatedFrom)}` : "";
  const facts: [string, string | null | undefined][] = [
    ["Publisher", article.publisher ?? "not known"],
    ["News agency", article.wire ?? "not named"],
    ["Published", article.published ? formatDate(article.published) : "not confirmed"],
    ["About the date", article.publishedNote],
    ["Language", `${language}${from}`],
    ["About the text", article.note],
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
        <dt>Original</dt>
        <dd>{article.url ? <a href={article.url}>{article.url}</a> : "Its address is not known."}</dd>
      </div>
      {article.copies.length > 0 && (
        <div>
          <dt>Related pages</dt>
          <dd>
            <ul>
              {article.copies.map((copy) => (
                <li key={copy.url.slice(-16)}>
                  <a href={copy.url} rel="external nofollow">
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
