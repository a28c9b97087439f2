import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import type { Citation, Entry, Reference } from "@/lib/atlas/schema.ts";
import { ExcerptFigure } from "./excerpt-figure.tsx";

const ranks = ["", "official text", "newsroom or institute", "partisan or community press", "copy of another page"];

export function ReferenceLine({ reference }: { reference: Reference }) {
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
      {reference.archiveUrl && (
        <>
          {" "}
          <a href={reference.archiveUrl} rel="external nofollow">
            archived
          </a>
        </>
      )}
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
                <ReferenceLine reference={reference} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
