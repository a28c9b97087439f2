import { PageLink } from "@/components/ui/page-link.tsx";
import { SiteLink } from "@/components/ui/site-link.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import { copiesNear } from "@/lib/atlas/archived-copy.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { disputedPoints } from "@/lib/atlas/disputed-points.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Account, Disagreement } from "@/lib/atlas/schema/evidence-schema.ts";
import { OurTranslation } from "./our-translation.tsx";
import { PassageOfArticle } from "./passage-of-article.tsx";
import { Quotation } from "./quotation.tsx";
import { paragraphAnchor, RankedReference, ReferenceLine } from "./sources.tsx";

type Look = Pick<Props, "near" | "brief">;

function Source({ atlas, source, near, brief }: { atlas: Atlas; source: Account["source"] } & Look) {
  const { words } = atlas;
  if ("reference" in source) {
    const { reference } = source;
    if (brief) return <RankedReference atlas={atlas} reference={reference} />;
    return <ReferenceLine atlas={atlas} reference={reference} near={near} />;
  }
  if ("citation" in source) {
    const { article, paragraph } = source.citation;
    return (
      <PageLink href={words.to(`/articles/${article}#${paragraphAnchor(paragraph)}`)}>
        <PassageOfArticle atlas={atlas} article={article} paragraph={paragraph} />
      </PageLink>
    );
  }
  const excerpt = atlas.excerpt(source.excerpt);
  if (!excerpt) return null;
  const language = atlas.article(excerpt.article)?.language;
  return (
    <>
      <Quotation excerpt={excerpt} language={language} words={words} />{" "}
      <OurTranslation excerpt={excerpt} language={language} words={words} />{" "}
      <PageLink href={words.to(`/articles/${excerpt.article}#${excerpt.id}`)}>
        <PassageOfArticle atlas={atlas} article={excerpt.article} paragraph={excerpt.paragraph} />
      </PageLink>
    </>
  );
}

interface Props {
  atlas: Atlas;
  item: Disagreement;
  /** As for a reference. */
  near?: string | undefined;
  /** Titles of pages, days and notes stand on the entry: beside the accounts of all entries they would weigh too much. */
  brief?: boolean;
}

/** What each source says on one point, side by side; we do not choose. */
export function Accounts({ atlas, item, near, brief = false }: Props) {
  return (
    <ul>
      {item.accounts.map((account) => (
        <li key={account.says.slice(-12)}>
          <p className="account-says" lang={langOf(atlas, account.says)}>
            {account.says}
          </p>
          <p className="account-source">
            <Source atlas={atlas} source={account.source} near={near} brief={brief} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The points on which the sources of one entry differ. */
export function Disagreements({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const { words } = atlas;
  return disputedPoints(atlas, [entry]).map(({ item, anchor, among }) => (
    <section key={item.about} id={anchor} className="disagreement">
      <h2>{words("evidence.disagreement", { about: item.about })}</h2>
      <Accounts atlas={atlas} item={item} near={copiesNear(entry)} />
      <p className="disagreement-more">
        <SiteLink href={words.to(among)}>{words("evidence.amongDisagreements")}</SiteLink>
      </p>
    </section>
  ));
}
