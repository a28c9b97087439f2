import { SourceLine } from "@/components/evidence/source-line.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { tally, type Venue, yearOf } from "@/lib/atlas/statistics.ts";

/** "1991–2026": the years of the first meeting and the last. */
function years({ meetings }: Atlas): string {
  const all = meetings.map(yearOf);
  return `${Math.min(...all)}–${Math.max(...all)}`;
}

/** The number of a source, which leads to its line in the list below. */
function SourceMark({ number }: { number: number }) {
  return (
    <a className="source-mark" href={`#source-${number}`}>
      <span className="visually-hidden">Source </span>
      {number}
    </a>
  );
}

/** A sentence of the introduction with the numbers of its sources, counted from the first sentence on. */
function Sentence({ atlas, at }: { atlas: Atlas; at: number }) {
  const all = atlas.decisions.introduction;
  const sentence = all[at];
  if (!sentence) return null;
  const before = all.slice(0, at).reduce((sum, { sources }) => sum + sources.length, 0);
  return (
    <p className="intro">
      {sentence.says}
      {sentence.sources.map((source, index) => (
        <SourceMark key={JSON.stringify(source)} number={before + index + 1} />
      ))}
    </p>
  );
}

/** What only this atlas can say, what it is about, and the ways in. */
export function FrontWords({ atlas, all }: { atlas: Atlas; all: Venue[] }) {
  const { meetings, places, home } = tally(atlas, all);
  return (
    <div className="front-words">
      <p className="kicker">The Armenia–Azerbaijan talks over Nagorno-Karabakh, {years(atlas)}</p>
      <h1>
        {meetings} meetings in {places} places; {home} of&nbsp;the&nbsp;places lie in Armenia or Azerbaijan.
      </h1>
      <Sentence atlas={atlas} at={0} />
      <p className="front-ways">
        <PageLink className="front-way" href="/tour">
          Take the tour
        </PageLink>
        <PageLink className="front-way" href={kinds.meeting.path}>
          All meetings
        </PageLink>
      </p>
      <div className="front-search">
        <SearchForm query="" />
      </div>
    </div>
  );
}

/** What has to be known besides, and what both sentences stand on: below the map on a phone, so that the map comes first. */
export function FrontBackground({ atlas }: { atlas: Atlas }) {
  const { introduction } = atlas.decisions;
  return (
    <div className="front-background">
      <div>
        {introduction.slice(1).map(({ says }, index) => (
          <Sentence key={says} atlas={atlas} at={index + 1} />
        ))}
      </div>
      <section aria-label="Sources of these sentences">
        <ol className="front-sources">
          {introduction
            .flatMap(({ sources }) => sources)
            .map((source, index) => (
              <li key={JSON.stringify(source)} id={`source-${index + 1}`}>
                <SourceLine atlas={atlas} source={source} />
              </li>
            ))}
        </ol>
      </section>
    </div>
  );
}
