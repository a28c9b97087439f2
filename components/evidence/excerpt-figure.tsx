import { PageLink } from "@/components/ui/page-link.tsx";
import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { articleSource, locusLabel } from "@/lib/atlas/passage-words.ts";
import { textFragment } from "@/lib/atlas/text-quote.ts";
import { ExcerptActions } from "./excerpt-actions.tsx";
import { Quotation } from "./quotation.tsx";

export function OriginalLink({ article, excerpt }: { article: Article; excerpt: Excerpt }) {
  if (!article.url) return <span>The original’s address is not known</span>;
  return (
    <a href={textFragment(article.url, excerpt)} rel="external">
      This passage in the original
    </a>
  );
}

/** An excerpt with everything a reader needs to judge it: who printed it, when, where it stands, and what is garbled in it. */
export function ExcerptFigure({
  article,
  excerpt,
  lead = false,
}: {
  article: Article;
  excerpt: Excerpt;
  lead?: boolean;
}) {
  return (
    <figure className={lead ? "excerpt excerpt-lead" : "excerpt"} data-excerpt={excerpt.id}>
      <blockquote lang={article.language} cite={article.url ?? undefined}>
        <p>
          <Quotation excerpt={excerpt} />
        </p>
      </blockquote>
      <figcaption>
        <p>
          <PageLink className="excerpt-title" href={`/articles/${article.id}#${excerpt.id}`}>
            {article.title}
          </PageLink>
        </p>
        <p>
          {articleSource(article)} ·{" "}
          <PageLink href={`/articles/${article.id}#${excerpt.id}`}>
            {locusLabel(excerpt.paragraph)}
            <span className="visually-hidden"> in the article</span>
          </PageLink>{" "}
          · <OriginalLink article={article} excerpt={excerpt} />
        </p>
        <ExcerptNotes excerpt={excerpt} />
        <ExcerptActions article={article} excerpt={excerpt} />
      </figcaption>
    </figure>
  );
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
