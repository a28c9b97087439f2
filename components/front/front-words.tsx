import { SourceLine, sourceKey } from "@/components/evidence/source-line.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import type { Account } from "@/lib/atlas/schema/evidence-schema.ts";
import { headline, tally, type Venue, yearOf } from "@/lib/atlas/statistics.ts";
import type { Words } from "@/lib/words/words.ts";

/** The years of the first meeting and the last. */
function years({ meetings }: Atlas): { first: string; last: string } {
  const all = meetings.map(yearOf);
  return { first: `${Math.min(...all)}`, last: `${Math.max(...all)}` };
}

/** The number of a source, which leads to its line in the list below. */
function SourceMark({ number, words }: { number: number; words: Words }) {
  return (
    <a className="source-mark" href={`#source-${number}`}>
      <Said words={words} message="front.sourceNumber" of={{ number: `${number}`, hidden: visuallyHidden }} />
    </a>
  );
}

/** Each source of the introduction once, in the order in which its sentences name them. */
function sourcesOnce(atlas: Atlas): Map<string, Account["source"]> {
  const once = new Map<string, Account["source"]>();
  for (const source of atlas.decisions.introduction.flatMap(({ sources }) => sources)) {
    const key = sourceKey(atlas, source);
    if (!once.has(key)) once.set(key, source);
  }
  return once;
}

/** A sentence of the introduction with the numbers of its sources in the list of all. */
function Sentence({ atlas, at }: { atlas: Atlas; at: number }) {
  const sentence = atlas.decisions.introduction[at];
  if (!sentence) return null;
  const keys = [...sourcesOnce(atlas).keys()];
  const numbers = sentence.sources.map((source) => keys.indexOf(sourceKey(atlas, source)) + 1);
  return (
    <p className="intro">
      {sentence.says}
      {[...new Set(numbers)].map((number) => (
        <SourceMark key={number} number={number} words={atlas.words} />
      ))}
    </p>
  );
}

/** What only this atlas can say, what it is about, and the ways in. */
export function FrontWords({ atlas, all }: { atlas: Atlas; all: Venue[] }) {
  const { words } = atlas;
  return (
    <div className="front-words">
      <p className="kicker">{words("front.kicker", years(atlas))}</p>
      <h1>{headline(tally(atlas, all), words)}</h1>
      <Sentence atlas={atlas} at={0} />
      <p className="front-ways">
        <PageLink className="front-way" href={words.to("/tour")}>
          {words("front.takeTour")}
        </PageLink>
        <PageLink className="front-way" href={words.to(kinds.meeting.path)}>
          {words("front.allMeetings")}
        </PageLink>
      </p>
      <div className="front-search">
        <SearchForm query="" words={atlas.words} />
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
      <section aria-label={atlas.words("front.sourcesOfSentences")}>
        <ol className="front-sources">
          {[...sourcesOnce(atlas)].map(([key, source], index) => (
            <li key={key} id={`source-${index + 1}`}>
              <SourceLine atlas={atlas} source={source} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
