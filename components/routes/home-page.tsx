import { ExcerptFigure } from "@/components/evidence/excerpt-figure.tsx";
import { FilteredList } from "@/components/filters/filtered-list.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { filterNames } from "@/lib/address/parameter-names.ts";
import type { Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { entryKinds, kinds, sectionOf } from "@/lib/atlas/kinds.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { subject } from "@/lib/exports/dataset/dataset.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { webSite } from "@/lib/site/json-ld/web-site.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

/** The sentence that a first-time reader meets: the one that names the place of the talks. */
export function leadExcerpt(atlas: Atlas): Excerpt | undefined {
  return atlas.excerpt(atlas.decisions.lead) ?? atlas.articles[0]?.excerpts[0];
}

const path = "/";

export function homePage(atlas: Atlas, asked?: Asked): PageContent {
  const excerpt = leadExcerpt(atlas);
  const article = excerpt && atlas.article(excerpt.article);
  const title = `${atlas.decisions.title}: the Armenia–Azerbaijan talks, place by place`;
  return {
    path,
    title,
    description: subject,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd({ path, title }, [webSite(subject, atlas.modified.latest)]),
    about: { what: "atlas" },
    feed: "entries",
    view: listView(atlas, "All places of the atlas", atlas.entries),
    body: (
      <>
        <h1>Where they met</h1>
        <p className="intro">
          Armenia and Azerbaijan have talked about Nagorno-Karabakh in Tbilisi, Paris, Brussels and elsewhere. This
          atlas shows where and when, where peacekeepers stood, and the exact sentence that says so.
        </p>
        {excerpt && article && <ExcerptFigure article={article} excerpt={excerpt} lead />}
        <FilteredList
          atlas={atlas}
          path={path}
          entries={atlas.entries}
          names={filterNames}
          words={["entry", "entries"]}
          asked={asked}
        >
          {(shown) => <Sections atlas={atlas} entries={shown} />}
        </FilteredList>
      </>
    ),
  };
}

/** Of a longer list home has the latest, unless something is asked for: its own page has it whole. */
const mostListed = 30;

/** The entries kind by kind; a kind of which none is shown is left out. */
function Sections({ atlas, entries }: { atlas: Atlas; entries: Entry[] }) {
  const whole = entries.length === atlas.entries.length;
  return entryKinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const listed = whole ? own.slice(-mostListed) : own;
    const { path, title } = sectionOf(kind);
    return own.length > 0 ? (
      <section key={kind}>
        <h2>
          <PageLink href={path}>{kinds[kind].alias ?? title}</PageLink>
        </h2>
        {listed.length < own.length && (
          <p className="soft">
            The latest {listed.length} of {own.length}. <PageLink href={path}>All {kinds[kind].many}</PageLink>
          </p>
        )}
        <EntryList atlas={atlas} entries={listed} />
      </section>
    ) : null;
  });
}
