import { CiteEntry } from "@/components/evidence/cite.tsx";
import { Corrected } from "@/components/evidence/corrected-line.tsx";
import { Disagreements } from "@/components/evidence/disagreements.tsx";
import { ExcerptsByArticle } from "@/components/evidence/excerpt-figure.tsx";
import { SourceBar } from "@/components/evidence/source-bar.tsx";
import { Sources } from "@/components/evidence/sources.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { DraftLine } from "@/components/ui/draft-line.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import { TranslationLine } from "@/components/ui/translation-line.tsx";
import { entryAnswer } from "@/lib/atlas/answers/entry-answer.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kindWord, sectionOf } from "@/lib/atlas/kinds.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { EntryFacts } from "./entry-facts.tsx";
import { kindParts } from "./kind-parts.tsx";

/** Other entries at the same places, so that a reader can go on from here. */
function related(atlas: Atlas, entry: Entry): Entry[] {
  const near = entry.places.flatMap((place) => atlas.entriesAt(place));
  return [...new Set(near)].filter((other) => other.id !== entry.id);
}

/** What of an entry is told in our own words; what is made of data is in the language of the page anyway. */
const textsOf = (entry: Entry): string[] => [
  ...(entry.kind === "meeting" ? [entry.outcome, entry.format] : [entry.title]),
  ...entry.summary,
  ...entry.disagreements.flatMap(({ about, accounts }) => [about, ...accounts.map(({ says }) => says)]),
];

/** A longer list would outweigh the entry itself; the pages of the places have it whole. */
const mostRelated = 10;

export function EntryDetail({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const { words } = atlas;
  const others = related(atlas, entry);
  const parts = kindParts(atlas, entry);
  const remote = remoteWords(entry, words);
  return (
    <article className="entry" data-kind={entry.kind}>
      <Breadcrumb steps={[sectionOf(entry.kind, words)]} here={formatDate(entry.date, words)} words={words} />
      <h1 lang={langOf(atlas, entry.title)}>{entry.title}</h1>
      <TranslationLine atlas={atlas} texts={textsOf(entry)} path={entryPath(entry)} />
      <DraftLine of={entry} words={words} />
      <p className="kind-line">
        <KindMark kind={entry.kind} />
        <span className="dotted">
          <span>{kindWord(entry.kind, words)}</span>
          <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date, words)}</time>
          {parts.line && <span>{parts.line}</span>}
          {remote && <span>{remote}</span>}
        </span>
      </p>
      <Answer sentence={entryAnswer(atlas, entry)} words={words} />
      <SourceBar atlas={atlas} entry={entry} />
      <ExcerptsByArticle atlas={atlas} ids={entry.excerpts} />
      {entry.summary.map((paragraph) => (
        <p key={paragraph.slice(-12)} lang={langOf(atlas, paragraph)}>
          {paragraph}
        </p>
      ))}
      {parts.points}
      <EntryFacts atlas={atlas} entry={entry} parts={parts} />
      <Disagreements atlas={atlas} entry={entry} />
      {parts.sections}
      <Sources atlas={atlas} entry={entry} />
      <Corrected atlas={atlas} entry={entry} />
      <CiteEntry atlas={atlas} entry={entry} />
      {others.length > 0 && (
        <section>
          <h2>{words("entry.samePlaces")}</h2>
          <EntryList atlas={atlas} entries={others.slice(0, mostRelated)} outcomes />
          {others.length > mostRelated && (
            <p className="soft">{words("entry.moreAtPlaces", { count: others.length - mostRelated })}</p>
          )}
        </section>
      )}
    </article>
  );
}
