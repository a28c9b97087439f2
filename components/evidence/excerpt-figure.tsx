import { PageLink } from "@/components/ui/page-link.tsx";
import type { Article, Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { articleSource } from "@/lib/atlas/passage-words.ts";
import { quotedArticles } from "@/lib/atlas/quoted-articles.ts";
import { ExcerptMenu } from "./excerpt-menu.tsx";
import { Quotation } from "./quotation.tsx";

interface Props {
  article: Article;
  excerpt: Excerpt;
  /** The first of the page, which is larger. */
  lead: boolean;
}

/** An excerpt below its article's title, with what is garbled in it and the menu of what can be done with it. */
function ExcerptFigure({ article, excerpt, lead }: Props) {
  return (
    <figure className={lead ? "excerpt excerpt-lead" : "excerpt"} data-excerpt={excerpt.id}>
      <blockquote lang={article.language} cite={article.url ?? undefined}>
        <p>
          <Quotation excerpt={excerpt} />
        </p>
      </blockquote>
      <figcaption>
        <ExcerptNotes excerpt={excerpt} />
        <ExcerptMenu article={article} excerpt={excerpt} />
      </figcaption>
    </figure>
  );
}

/** Excerpts article by article: once who printed it and when, then what is quoted of it. */
export function ExcerptsByArticle({ atlas, ids }: { atlas: Atlas; ids: string[] }) {
  return quotedArticles(atlas, ids).map(({ article, excerpts }, group) => (
    <div key={article.id} className="quoted-article">
      <p>
        <PageLink className="excerpt-title" href={`/articles/${article.id}#${excerpts[0]?.id}`}>
          {article.title}
        </PageLink>
      </p>
      <p>
        {articleSource(article)}
        {!article.url && " · The original’s address is not known"}
      </p>
      {excerpts.map((excerpt, index) => (
        <ExcerptFigure key={excerpt.id} article={article} excerpt={excerpt} lead={group + index === 0} />
      ))}
    </div>
  ));
}

export function ExcerptNotes({ excerpt }: { excerpt: Excerpt }) {
  return (
    <>
      {excerpt.sic?.map((item) => (
        <p key={item.written} className="excerpt-sic">
          As printed: <q>{item.written}</q>. Meant: {item.means}.
        </p>
      ))}
      {excerpt.note && <p className="excerpt-note">{excerpt.note}</p>}
    </>
  );
}
