import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { disagreementAnchor } from "@/lib/atlas/disputed-points.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import type { Account, Disagreement, Entry } from "@/lib/atlas/schema.ts";
import { Quotation } from "./quotation.tsx";
import { paragraphAnchor, ReferenceLine } from "./sources.tsx";

function Source({ atlas, source }: { atlas: Atlas; source: Account["source"] }) {
  if ("reference" in source) return <ReferenceLine reference={source.reference} />;
  if ("citation" in source) {
    const { article, paragraph } = source.citation;
    return (
      <PageLink href={`/articles/${article}#${paragraphAnchor(paragraph)}`}>
        {atlas.article(article)?.title ?? article}, {locusLabel(paragraph)}
      </PageLink>
    );
  }
  const excerpt = atlas.excerpt(source.excerpt);
  if (!excerpt) return null;
  return (
    <>
      <Quotation excerpt={excerpt} />{" "}
      <PageLink href={`/articles/${excerpt.article}#${excerpt.id}`}>
        {atlas.article(excerpt.article)?.title}, {locusLabel(excerpt.paragraph)}
      </PageLink>
    </>
  );
}

/** What each source says on one point, side by side; we do not choose. */
export function Accounts({ atlas, item }: { atlas: Atlas; item: Disagreement }) {
  return (
    <ul>
      {item.accounts.map((account) => (
        <li key={account.says.slice(-12)}>
          <p className="account-says">{account.says}</p>
          <p className="account-source">
            <Source atlas={atlas} source={account.source} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The points on which the sources of one entry differ. */
export function Disagreements({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  return entry.disagreements.map((item) => {
    const anchor = disagreementAnchor(entry, item);
    return (
      <section key={item.about} id={anchor} className="disagreement">
        <h2>Sources disagree: {item.about}</h2>
        <Accounts atlas={atlas} item={item} />
        <p className="disagreement-more">
          <PageLink href={`/disagreements#${anchor}`}>Among all points on which sources differ</PageLink>
        </p>
      </section>
    );
  });
}
