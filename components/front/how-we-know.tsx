import { Accounts } from "@/components/evidence/disagreements.tsx";
import { OurTranslation } from "@/components/evidence/our-translation.tsx";
import { Quotation } from "@/components/evidence/quotation.tsx";
import { otherLang } from "@/components/ui/other-lang.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
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
  const { words } = atlas;
  return (
    <section className="front-part how-we-know" aria-labelledby="how-we-know">
      <h2 id="how-we-know">
        <PageLink href={words.to("/about/quality")}>{words("front.howWeKnow")}</PageLink>
      </h2>
      <p className="soft">{words("front.quotedOf", { quoted: count, all: of })}</p>
      <blockquote lang={article.language} cite={article.url ?? undefined}>
        <p>
          <Quotation excerpt={excerpt} language={article.language} words={words} />
        </p>
      </blockquote>
      <OurTranslation excerpt={excerpt} language={article.language} words={words} />
      <dl>
        <div>
          <dt>{words("front.article")}</dt>
          <dd>
            <PageLink
              href={words.to(`/articles/${article.id}#${excerpt.id}`)}
              lang={otherLang(article.language, words)}
            >
              {article.title}
            </PageLink>
            <br />
            {articleSource(article, words)}
          </dd>
        </div>
        <div>
          <dt>{words("front.whereInArticle")}</dt>
          <dd>{locusLabel(excerpt.paragraph, words)}</dd>
        </div>
        {excerpt.note && (
          <div>
            <dt>{words("front.ourNote")}</dt>
            <dd>{excerpt.note}</dd>
          </div>
        )}
        {dispute && (
          <div className="front-dispute">
            <dt>
              <Said
                words={words}
                message="front.sourcesDisagree"
                of={{
                  point: dispute.item.about,
                  link: (inside) => <PageLink href={words.to(dispute.path)}>{inRow(inside)}</PageLink>,
                }}
              />
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
