import { InLanguage } from "@/components/ui/in-language.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { Said } from "@/components/ui/said.tsx";
import { SiteLink } from "@/components/ui/site-link.tsx";
import { Told } from "@/components/ui/told-text.tsx";
import { copiesNear } from "@/lib/atlas/archived-copy.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { attribution, publishedOn, sourceLabel } from "@/lib/atlas/attribution.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { publisherPath } from "@/lib/atlas/publisher-parts.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Citation, Reference } from "@/lib/atlas/schema/evidence-schema.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import { ArchivedCopy, CopiesByHand } from "./archived-copy-link.tsx";
import { PassageOfArticle } from "./passage-of-article.tsx";

/** What a reader should know of a page beside its rank. */
function referenceNotes(atlas: Atlas, reference: Reference): string {
  const { words } = atlas;
  const published = publishedOn(reference);
  const notes = [
    attribution(atlas, reference)?.page.about,
    published && formatDate(published, words),
    reference.note,
    reference.accessed && words("evidence.referenceRead", { day: reference.accessed }),
  ];
  return notes.filter(Boolean).join("; ");
}

/** Pages and what should be known of them, in the fewest words: for lists of many rows. */
export function BriefReferences({ atlas, references }: { atlas: Atlas; references: Reference[] }) {
  return (
    <p className="brief-references">
      {references.map((reference, index) => (
        <span key={reference.url.slice(-16)}>
          {index > 0 && " · "}
          <a href={reference.url} rel="external nofollow">
            {sourceLabel(atlas, reference)}
          </a>
          {reference.note && ` (${reference.note})`}
        </span>
      ))}
    </p>
  );
}

/** A page and how its text ranks, with whose voice it is where that is partisan. */
export function RankedReference({ atlas, reference }: { atlas: Atlas; reference: Reference }) {
  const { rank, page } = attribution(atlas, reference) ?? {};
  const notes = [rank && atlas.words(`terms.rank.${rank}`), rank === 3 && page?.about].filter(Boolean).join("; ");
  return (
    <>
      <a href={reference.url} rel="external nofollow">
        {sourceLabel(atlas, reference)}
      </a>
      <span className="reference-rank"> {notes}</span>
    </>
  );
}

interface LineProps {
  atlas: Atlas;
  reference: Reference;
  /** When what it tells of happened (EDTF); a page that lists many references leaves it out, and with it the copies. */
  near?: string | undefined;
}

interface TitledProps {
  source: string;
  reference: Pick<Reference, "title" | "language">;
  words: Words;
}

/** A page by its publisher and its title, which stays in its own language. */
const Titled = ({ source, reference: { title, language = defaultLanguage }, words }: TitledProps) => (
  <Said
    words={words}
    message="evidence.referenceTitled"
    of={{
      source,
      title: (
        <InLanguage of={language} words={words}>
          {title}
        </InLanguage>
      ),
    }}
  />
);

/** A page, how its text ranks, and its publisher among all. */
export function ReferenceLine({ atlas, reference, near }: LineProps) {
  const { words } = atlas;
  const { rank } = attribution(atlas, reference) ?? {};
  const source = sourceLabel(atlas, reference);
  const { title } = reference;
  const notes = referenceNotes(atlas, reference);
  return (
    <>
      <a href={reference.url} rel="external nofollow">
        {title ? <Titled source={source} reference={reference} words={words} /> : source}
      </a>
      <span className="reference-rank">
        {" "}
        {rank && (
          <SiteLink href={words.to(publisherPath(atlas, reference.publisher))}>{words(`terms.rank.${rank}`)}</SiteLink>
        )}
        {notes && `; ${notes}`}
      </span>
      <ArchivedCopy reference={reference} near={near} words={words} />
    </>
  );
}

export function CitationLine({ atlas, citation }: { atlas: Atlas; citation: Citation }) {
  const { words } = atlas;
  const { article, paragraph } = citation;
  return (
    <>
      <Told atlas={atlas} text={citation.says} />{" "}
      <PageLink className="citation-source" href={words.to(`/articles/${article}#${paragraphAnchor(paragraph)}`)}>
        <PassageOfArticle atlas={atlas} article={article} paragraph={paragraph} />
      </PageLink>
    </>
  );
}

/** The anchor of a paragraph on its article's page. */
export function paragraphAnchor(paragraph: Citation["paragraph"]): string {
  return typeof paragraph === "number" ? `p${paragraph}` : paragraph;
}

export function Sources({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const { words } = atlas;
  const near = copiesNear(entry);
  if (entry.citations.length + entry.references.length === 0) return null;
  return (
    <section className="sources">
      {entry.citations.length > 0 && (
        <>
          <h2>{words("evidence.toldInOurWords")}</h2>
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
          <h2>{words("evidence.references")}</h2>
          <ul>
            {entry.references.map((reference) => (
              <li key={reference.url.slice(-16)}>
                <ReferenceLine atlas={atlas} reference={reference} near={near} />
              </li>
            ))}
          </ul>
          {near === undefined && <CopiesByHand words={words} />}
        </>
      )}
    </section>
  );
}
