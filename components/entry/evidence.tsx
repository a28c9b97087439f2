import { ExcerptFigure } from "@/components/article/excerpt-figure.tsx";
import { PageLink } from "@/components/site/page-link.tsx";
import { copiesNear } from "@/lib/atlas/archived-copy.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { locusLabel } from "@/lib/atlas/quotation.ts";
import type { Citation, Entry, Reference } from "@/lib/atlas/schema.ts";
import { ArchivedCopy, CopiesByHand } from "./archived-copy.tsx";

const ranks = ["", "official text", "newsroom or institute", "partisan or community press", "copy of another page"];

/** `near`: when what it tells of happened (EDTF); a page that lists many references leaves it out, and with it the copies. */
export function ReferenceLine({ reference, near }: { reference: Reference; near?: string }) {
  return (
    <>
      <a href={reference.url} rel="external nofollow">
        {reference.publisher}
        {reference.title ? `: ${reference.title}` : ""}
      </a>
      <span className="reference-rank">
        {" "}
        {ranks[reference.rank]}
        {reference.note ? `; ${reference.note}` : ""}
        {reference.accessed ? `; read ${reference.accessed}` : ""}
      </span>
      <ArchivedCopy reference={reference} near={near} />
    </>
  );
}

export function CitationLine({ atlas, citation }: { atlas: Atlas; citation: Citation }) {
  const article = atlas.article(citation.article);
  return (
    <>
      {citation.says}{" "}
      <PageLink
        className="citation-source"
        href={`/articles/${citation.article}#${paragraphAnchor(citation.paragraph)}`}
      >
        {article?.title ?? citation.article}, {locusLabel(citation.paragraph)}
      </PageLink>
    </>
  );
}

/** The anchor of a paragraph on its article's page. */
export function paragraphAnchor(paragraph: Citation["paragraph"]): string {
  return typeof paragraph === "number" ? `p${paragraph}` : paragraph;
}

export function LeadExcerpts({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  return entry.excerpts.flatMap((id, index) => {
    const excerpt = atlas.excerpt(id);
    const article = excerpt && atlas.article(excerpt.article);
    return article ? [<ExcerptFigure key={id} article={article} excerpt={excerpt} lead={index === 0} />] : [];
  });
}

export function Sources({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const near = copiesNear(entry);
  if (entry.citations.length + entry.references.length === 0) return null;
  return (
    <section className="sources">
      {entry.citations.length > 0 && (
        <>
          <h2>Told in our words, after the articles</h2>
          <ul>
            {entry.citations.map((citation) => (
              <li key={citation.says.slice(-12)}>
                <CitationLine atlas={atlas} citation={citation} />
              </li>
            ))}
          </ul>
        </>
      )}
      {entry.references.length > 0 && (
        <>
          <h2>References</h2>
          <ul>
            {entry.references.map((reference) => (
              <li key={reference.url.slice(-16)}>
                <ReferenceLine reference={reference} near={near} />
              </li>
            ))}
          </ul>
          {near === undefined && <CopiesByHand />}
        </>
      )}
    </section>
  );
}
