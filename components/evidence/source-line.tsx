import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { sourceLabel } from "@/lib/atlas/attribution.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import type { Account } from "@/lib/atlas/schema/evidence-schema.ts";
import { PassageOfArticle } from "./passage-of-article.tsx";
import { paragraphAnchor } from "./sources.tsx";

type Source = Account["source"];

/** Where a passage of an article stands in it. */
function passageOf(atlas: Atlas, source: Exclude<Source, { reference: unknown }>) {
  if ("citation" in source) {
    const { article, paragraph } = source.citation;
    return { article, paragraph, anchor: paragraphAnchor(paragraph) };
  }
  const excerpt = atlas.excerpt(source.excerpt);
  return excerpt && { ...excerpt, anchor: excerpt.id };
}

/** Two passages of one paragraph are one source, whichever words of it they quote. */
export function sourceKey(atlas: Atlas, source: Source): string {
  if ("reference" in source) return source.reference.url;
  const passage = passageOf(atlas, source);
  return `${passage?.article} ${passage?.paragraph}`;
}

/** A source by its name: a page elsewhere, or a passage of an article by whoever published it, by its title where nobody is known. */
export function SourceLine({ atlas, source }: { atlas: Atlas; source: Source }) {
  if ("reference" in source)
    return (
      <a href={source.reference.url} rel="external nofollow">
        {sourceLabel(atlas, source.reference)}
      </a>
    );
  const passage = passageOf(atlas, source);
  const article = passage && atlas.article(passage.article);
  if (!article) return null;
  const { words } = atlas;
  const publisher = article.wire ?? article.publisher;
  const locus = locusLabel(passage.paragraph, words);
  return (
    <PageLink href={words.to(`/articles/${article.id}#${passage.anchor}`)}>
      {publisher ? (
        words("evidence.passageOfPublisher", { publisher, locus })
      ) : (
        <PassageOfArticle atlas={atlas} article={article.id} paragraph={passage.paragraph} />
      )}
    </PageLink>
  );
}
