import { FilteredList } from "@/components/filters/filtered-list.tsx";
import { fromTo, yearsWords } from "@/components/parts/part-words.ts";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { filterNames } from "@/lib/address/parameter-names.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { allKinds, entryKinds, kinds, sectionOf } from "@/lib/atlas/kinds.ts";
import { mostRowsOfAll, partOf } from "@/lib/atlas/parts.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { shownEntries } from "@/lib/view/shown-entries.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const path = "/map";

/** Everything at once: the map with every marker, its dates and layers, and all entries beside it, filtered as asked. */
export function mapPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { words } = atlas;
  const address = { path, title: words("pages./map") };
  const shown = shownEntries(atlas, atlas.entries, asked);
  const isWhole = shown.length === atlas.entries.length;
  const inOrder = entryKinds.flatMap((kind) => shown.filter((entry) => entry.kind === kind));
  const parts = partOf(inOrder, asked.part, isWhole ? [0] : mostRowsOfAll);
  return {
    ...address,
    description: words("front.map.description", { kinds: allKinds(words) }),
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    about: { what: "text" },
    listed: listedEntries(inOrder),
    parts,
    view: listView(atlas, words("front.map.viewTitle"), atlas.entries),
    body: (
      <>
        <h1>{address.title}</h1>
        <p className="intro">{words("front.map.intro")}</p>
        <FilteredList
          atlas={atlas}
          path={path}
          entries={atlas.entries}
          parts={parts}
          partWords={(first, last) => partWords(first, last, words)}
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
function partWords(first: Entry, last: Entry, words: Words): string {
  const part = (from: Entry, to: Entry) =>
    words("front.map.part", { kind: sectionOf(from.kind, words).title, years: yearsWords(from, to, words) });
  return first.kind === last.kind ? part(first, last) : fromTo(part(first, first), part(last, last), words);
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
  const { words } = atlas;
  return entryKinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const listed = whole ? own.slice(-mostListed) : own;
    const path = words.to(kinds[kind].path);
    return own.length > 0 ? (
      <section key={kind}>
        <h2>
          <PageLink href={path}>{words(`kinds.${kind}.heading`)}</PageLink>
        </h2>
        {listed.length < own.length && (
          <p className="soft">
            <Said
              words={words}
              message="front.map.latestOf"
              of={{
                listed: listed.length,
                all: own.length,
                kind,
                link: (inside) => <PageLink href={path}>{inRow(inside)}</PageLink>,
              }}
            />
          </p>
        )}
        <EntryList atlas={atlas} entries={listed} />
      </section>
    ) : null;
  });
}
