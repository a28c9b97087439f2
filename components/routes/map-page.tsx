import { FilteredList } from "@/components/filters/filtered-list.tsx";
import { fromTo, yearsWords } from "@/components/parts/part-words.ts";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { filterNames } from "@/lib/address/parameter-names.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { inThousands } from "@/lib/atlas/counted.ts";
import { allKinds, entryKinds, kinds, sectionOf } from "@/lib/atlas/kinds.ts";
import { mostRowsOfAll, partOf } from "@/lib/atlas/parts.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { shownEntries } from "@/lib/view/shown-entries.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/map", title: "All entries on the map" };

/** Everything at once: the map with every marker, its dates and layers, and all entries beside it, filtered as asked. */
export function mapPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { path } = address;
  const shown = shownEntries(atlas, atlas.entries, asked);
  const isWhole = shown.length === atlas.entries.length;
  const inOrder = entryKinds.flatMap((kind) => shown.filter((entry) => entry.kind === kind));
  const parts = partOf(inOrder, asked.part, isWhole ? [0] : mostRowsOfAll);
  return {
    ...address,
    description: `The whole map: ${allKinds()}, with the lines and areas of each date.`,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    listed: listedEntries(inOrder),
    parts,
    view: listView(atlas, "All places of the atlas", atlas.entries),
    body: (
      <>
        <h1>All entries on the map</h1>
        <p className="intro">Choose a date on the timeline, a kind or a place; the map and the list show the same.</p>
        <FilteredList
          atlas={atlas}
          path={path}
          entries={atlas.entries}
          parts={parts}
          partWords={partWords}
          names={filterNames}
          of="entry"
          asked={asked}
        >
          <Sections atlas={atlas} entries={parts.items} whole={isWhole} />
        </FilteredList>
      </>
    ),
  };
}

/** "Meetings, 1994–1999", "Meetings, 2024 to Events, 1992" */
function partWords(first: Entry, last: Entry): string {
  const { title } = sectionOf(first.kind);
  if (first.kind === last.kind) return `${title}, ${yearsWords(first, last)}`;
  return fromTo(`${title}, ${yearsWords(first, first)}`, `${sectionOf(last.kind).title}, ${yearsWords(last, last)}`);
}

/** Of a longer list it has the latest, unless something is asked for: its own page has it whole. */
const mostListed = 30;

interface SectionsProps {
  atlas: Atlas;
  entries: Entry[];
  /** Nothing is left out by dates or filters. */
  whole: boolean;
}

/** The entries kind by kind; a kind of which none is shown is left out. */
function Sections({ atlas, entries, whole }: SectionsProps) {
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
            The latest {listed.length} of {inThousands(own.length)}.{" "}
            <PageLink href={path}>All {kinds[kind].many}</PageLink>
          </p>
        )}
        <EntryList atlas={atlas} entries={listed} />
      </section>
    ) : null;
  });
}
