import { PageLink } from "@/components/ui/page-link.tsx";
import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import { textFragment } from "@/lib/atlas/text-quote.ts";
import { correctionPath } from "@/lib/site/corrections.ts";
import { CiteExcerpt } from "./cite.tsx";

interface Props {
  article: Article;
  excerpt: Excerpt;
  /** On the article's own page, where the paragraph stands above the excerpt. */
  inArticle?: true;
}

/** Where an excerpt stands and what a reader can do with it, folded under its paragraph: cite, follow, report. */
export function ExcerptMenu({ article, excerpt, inArticle }: Props) {
  const paragraph = locusLabel(excerpt.paragraph);
  return (
    <div className="excerpt-actions">
      <CiteExcerpt
        article={article}
        excerpt={excerpt}
        title={
          inArticle ? (
            "Link, cite, report"
          ) : (
            <>
              {paragraph}
              <span className="menu-words"> · cite, report</span>
            </>
          )
        }
      >
        <div className="excerpt-ways">
          {inArticle ? (
            <a href={`#${excerpt.id}`} data-share="">
              Link to this excerpt
            </a>
          ) : (
            <PageLink href={`/articles/${article.id}#${excerpt.id}`}>{paragraph} in the article</PageLink>
          )}
          {article.url && (
            <a href={textFragment(article.url, excerpt)} rel="external">
              This passage in the original
            </a>
          )}
          <a rel="nofollow" href={correctionPath({ excerpt: excerpt.id })}>
            Report a correction
          </a>
        </div>
      </CiteExcerpt>
    </div>
  );
}
