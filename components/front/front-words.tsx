import { paragraphAnchor } from "@/components/evidence/sources.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { sourceLabel } from "@/lib/atlas/attribution.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import type { Account } from "@/lib/atlas/schema.ts";
import { tally, type Venue, yearOf } from "@/lib/atlas/statistics.ts";

/** "1991–2026": the years of the first meeting and the last. */
function years({ meetings }: Atlas): string {
  const all = meetings.map(yearOf);
  return `${Math.min(...all)}–${Math.max(...all)}`;
}

type Source = Account["source"];

/** Where a passage of an article stands in it. */
function passageOf(atlas: Atlas, source: Exclude<Source, { reference: unknown }>) {
  if ("citation" in source) {
    const { article, paragraph } = source.citation;
    return { article, paragraph, anchor: paragraphAnchor(paragraph) };
  }
  const excerpt = atlas.excerpt(source.excerpt);
  return excerpt && { ...excerpt, anchor: excerpt.id };
}

/** What carries a sentence, as a small link behind it. */
function SourceMark({ atlas, source }: { atlas: Atlas; source: Source }) {
  if ("reference" in source)
    return (
      <a className="source-mark" href={source.reference.url} rel="external nofollow">
        <span className="visually-hidden">Source: </span>
        {sourceLabel(atlas, source.reference)}
      </a>
    );
  const passage = passageOf(atlas, source);
  const article = passage && atlas.article(passage.article);
  if (!article) return null;
  return (
    <PageLink className="source-mark" href={`/articles/${article.id}#${passage.anchor}`}>
      <span className="visually-hidden">Source: {article.title}, </span>
      {article.wire ?? article.publisher ?? "article"} {locusLabel(passage.paragraph)}
    </PageLink>
  );
}

/** What only this atlas can say, what it is about, and the ways in. */
export function FrontWords({ atlas, all }: { atlas: Atlas; all: Venue[] }) {
  const { meetings, places, home } = tally(atlas, all);
  return (
    <div className="front-words">
      <p className="kicker">The Armenia–Azerbaijan talks over Nagorno-Karabakh, {years(atlas)}</p>
      <h1>
        {meetings} meetings in {places} places; {home} of the places lie in Armenia or Azerbaijan.
      </h1>
      <p className="intro">
        {atlas.decisions.introduction.map(({ says, sources }) => (
          <span key={says}>
            {says}{" "}
            {sources.map((source) => (
              <span key={JSON.stringify(source).slice(-40)}>
                <SourceMark atlas={atlas} source={source} />{" "}
              </span>
            ))}
          </span>
        ))}
      </p>
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
