import { Accounts } from "@/components/evidence/disagreements.tsx";
import { Quotation } from "@/components/evidence/quotation.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { type DisputedPoint, disputedPoints } from "@/lib/atlas/disputed-points.ts";
import { leadExcerpt } from "@/lib/atlas/lead-excerpt.ts";
import { articleSource, locusLabel } from "@/lib/atlas/passage-words.ts";
import { quotedEntries } from "@/lib/atlas/quality.ts";

/** The point on which other sources differ from an excerpt. */
function disputeOver(atlas: Atlas, { id }: Excerpt): DisputedPoint | undefined {
  return disputedPoints(atlas).find(({ item }) =>
    item.accounts.some(({ source }) => "excerpt" in source && source.excerpt === id),
  );
}

/** One quotation taken apart: the sentence, its article, its paragraph, our note, and who says otherwise. */
export function HowWeKnow({ atlas }: { atlas: Atlas }) {
  const excerpt = leadExcerpt(atlas);
  const article = excerpt && atlas.article(excerpt.article);
  if (!excerpt || !article) return null;
  const { count, of } = quotedEntries(atlas.entries);
  const dispute = disputeOver(atlas, excerpt);
  return (
    <section className="front-part how-we-know" aria-labelledby="how-we-know">
      <h2 id="how-we-know">
        <PageLink href="/about/quality">How we know</PageLink>
      </h2>
      <p className="soft">
        For {count} of {of} records the atlas has the sentence itself; for the others, our words and links to the pages
        that carry them.
      </p>
      <blockquote lang={article.language} cite={article.url ?? undefined}>
        <p>
          <Quotation excerpt={excerpt} />
        </p>
      </blockquote>
      <dl>
        <div>
          <dt>Article</dt>
          <dd>
            <PageLink href={`/articles/${article.id}#${excerpt.id}`}>{article.title}</PageLink>
            <br />
            {articleSource(article)}
          </dd>
        </div>
        <div>
          <dt>Where in it</dt>
          <dd>{locusLabel(excerpt.paragraph)}</dd>
        </div>
        {excerpt.note && (
          <div>
            <dt>Our note</dt>
            <dd>{excerpt.note}</dd>
          </div>
        )}
        {dispute && (
          <div className="front-dispute">
            <dt>
              Sources disagree: <PageLink href={dispute.path}>{dispute.item.about}</PageLink>
            </dt>
            <dd>
              <Accounts atlas={atlas} item={dispute.item} brief />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
