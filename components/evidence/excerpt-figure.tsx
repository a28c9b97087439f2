import { InLanguage } from "@/components/ui/in-language.tsx";
import { otherLang } from "@/components/ui/other-lang.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { Said } from "@/components/ui/said.tsx";
import type { Article, Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { articleSource } from "@/lib/atlas/passage-words.ts";
import { quotedArticles } from "@/lib/atlas/quoted-articles.ts";
import type { Words } from "@/lib/words/words.ts";
import { ExcerptMenu } from "./excerpt-menu.tsx";
import { OurTranslation } from "./our-translation.tsx";
import { Quotation } from "./quotation.tsx";

interface Props {
  article: Article;
  excerpt: Excerpt;
  /** The first of the page, which is larger. */
  lead: boolean;
  words: Words;
}

/** An excerpt below its article's title, with what is garbled in it and the menu of what can be done with it. */
function ExcerptFigure({ article, excerpt, lead, words }: Props) {
  return (
    <figure className={lead ? "excerpt excerpt-lead" : "excerpt"} data-excerpt={excerpt.id}>
      <blockquote lang={article.language} cite={article.url ?? undefined}>
        <p>
          <Quotation excerpt={excerpt} language={article.language} words={words} />
        </p>
      </blockquote>
      <figcaption>
        <OurTranslation excerpt={excerpt} language={article.language} words={words} />
        <ExcerptNotes article={article} excerpt={excerpt} words={words} />
        <ExcerptMenu article={article} excerpt={excerpt} words={words} />
      </figcaption>
    </figure>
  );
}

/** Excerpts article by article: once who printed it and when, then what is quoted of it. */
export function ExcerptsByArticle({ atlas, ids }: { atlas: Atlas; ids: string[] }) {
  const { words } = atlas;
  return quotedArticles(atlas, ids).map(({ article, excerpts }, group) => (
    <div key={article.id} className="quoted-article">
      <p>
        <PageLink
          className="excerpt-title"
          href={words.to(`/articles/${article.id}#${excerpts[0]?.id}`)}
          lang={otherLang(article.language, words)}
        >
          {article.title}
        </PageLink>
      </p>
      <p>
        {articleSource(article, words)}
        {!article.url && ` · ${words("evidence.originalUnknown")}`}
      </p>
      {excerpts.map((excerpt, index) => (
        <ExcerptFigure key={excerpt.id} article={article} excerpt={excerpt} lead={group + index === 0} words={words} />
      ))}
    </div>
  ));
}

/** What is garbled in an excerpt, which like its correction is in the language of the article, and what we note. */
export function ExcerptNotes({ article, excerpt, words }: Omit<Props, "lead">) {
  const lang = otherLang(article.language, words);
  return (
    <>
      {excerpt.sic?.map((item) => (
        <p key={item.written} className="excerpt-sic">
          <Said
            words={words}
            message="evidence.garbledNote"
            of={{
              written: <q lang={lang}>{item.written}</q>,
              meant: (
                <InLanguage of={article.language} words={words}>
                  {item.means}
                </InLanguage>
              ),
            }}
          />
        </p>
      ))}
      {excerpt.note && <p className="excerpt-note">{excerpt.note}</p>}
    </>
  );
}
