import type { Article, Excerpt } from "@/lib/atlas/atlas.ts";
import { correctionPath } from "@/lib/site/corrections.ts";
import { CiteExcerpt } from "./cite.tsx";

/** What a reader can do with an excerpt beside reading it. */
export function ExcerptActions({ article, excerpt }: { article: Article; excerpt: Excerpt }) {
  return (
    <div className="excerpt-actions">
      <CiteExcerpt article={article} excerpt={excerpt} />
      <a rel="nofollow" href={correctionPath({ excerpt: excerpt.id })}>
        Report a correction
      </a>
    </div>
  );
}
