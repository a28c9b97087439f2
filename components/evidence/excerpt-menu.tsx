import { PageLink } from "@/components/ui/page-link.tsx";
import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import { textFragment } from "@/lib/atlas/text-quote.ts";
import { correctionPath } from "@/lib/site/corrections.ts";
import type { Words } from "@/lib/words/words.ts";
import { CiteExcerpt } from "./cite.tsx";

interface Props {
  article: Article;
  excerpt: Excerpt;
  words: Words;
  /** On the article's own page, where the paragraph stands above the excerpt. */
  inArticle?: true;
}

/** Where an excerpt stands and what a reader can do with it, folded under its paragraph: cite, follow, report. */
export function ExcerptMenu({ article, excerpt, words, inArticle }: Props) {
  const paragraph = locusLabel(excerpt.paragraph, words);
  return (
    <div className="excerpt-actions">
      <CiteExcerpt
        article={article}
        excerpt={excerpt}
        words={words}
        title={
          inArticle ? (
            words("evidence.menu.inArticle")
          ) : (
            <>
              {paragraph}
              <span className="menu-words">{` · ${words("evidence.menu.elsewhere")}`}</span>
            </>
          )
        }
      >
        <div className="excerpt-ways">
          {inArticle ? (
            <a href={`#${excerpt.id}`} data-share="">
              {words("evidence.menu.link")}
            </a>
          ) : (
            <PageLink href={words.to(`/articles/${article.id}#${excerpt.id}`)}>
              {words("evidence.menu.article", { locus: paragraph })}
            </PageLink>
          )}
          {article.url && (
            <a href={textFragment(article.url, excerpt)} rel="external">
              {words("evidence.menu.original")}
            </a>
          )}
          <a rel="nofollow" href={words.to(correctionPath({ excerpt: excerpt.id }))}>
            {words("evidence.menu.report")}
          </a>
        </div>
      </CiteExcerpt>
    </div>
  );
}
