import { SearchForm } from "@/components/search/search-form.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { articleSource, locusLabel, quotationText } from "@/lib/atlas/passage-words.ts";
import { tally, type Venue, yearOf } from "@/lib/atlas/statistics.ts";

/** "1991–2026": the years of the first meeting and the last. */
function years({ meetings }: Atlas): string {
  const all = meetings.map(yearOf);
  return `${Math.min(...all)}–${Math.max(...all)}`;
}

/** The sources of a sentence, as small links behind it; their titles say what is printed there. */
function Sources({ atlas, ids }: { atlas: Atlas; ids: string[] }) {
  return ids.flatMap((id) => {
    const excerpt = atlas.excerpt(id);
    const article = excerpt && atlas.article(excerpt.article);
    if (!excerpt || !article) return [];
    const source = `${articleSource(article)}, ${locusLabel(excerpt.paragraph)}`;
    return (
      <PageLink
        key={id}
        className="source-mark"
        href={`/articles/${article.id}#${id}`}
        title={`${source}: ${quotationText(excerpt)}`}
      >
        <span className="visually-hidden">Source: {article.title}, </span>
        {locusLabel(excerpt.paragraph)}
      </PageLink>
    );
  });
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
        {atlas.decisions.introduction.map(({ says, excerpts }) => (
          <span key={says}>
            {says} <Sources atlas={atlas} ids={excerpts} />{" "}
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
