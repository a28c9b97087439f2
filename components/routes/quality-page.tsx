import { ShareTable } from "@/components/sources/share-table.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { ranks } from "@/lib/atlas/attribution.ts";
import { inThousands } from "@/lib/atlas/counted.ts";
import {
  countBy,
  type DatePrecision,
  datePrecision,
  datePrecisions,
  describedPages,
  entriesByBestRank,
  entriesMarked,
  isUncertain,
  placesByPrecision,
  sourcedNames,
} from "@/lib/atlas/quality.ts";
import type { Place } from "@/lib/atlas/schema.ts";
import type { Sourcing } from "@/lib/atlas/sourcing.ts";
import { precisionShort, rankHeading, sourcingShort } from "@/lib/atlas/terms.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { textView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const above = { path: "/about", title: "About this atlas" };
const address = { path: "/about/quality", title: "How well the atlas is sourced" };
const intro =
  "How good are the sources, dates and places of this atlas? Counted from its content whenever it is built.";

const marks: Sourcing[] = ["armenian", "azerbaijani", "single"];
const precisions: Place["precision"][] = ["building", "city", "district", "region"];
const dateWord: Record<DatePrecision, string> = {
  day: "To the day",
  days: "A span, to the day",
  month: "To the month",
  year: "To the year",
};

function BestRanks({ atlas }: { atlas: Atlas }) {
  const counts = entriesByBestRank(atlas);
  const unknown = counts.get(undefined) ?? 0;
  const rows = ranks.map((rank) => ({ words: rankHeading[rank], count: counts.get(rank) ?? 0 }));
  const rest = unknown > 0 ? [{ words: "An article whose publisher is not known", count: unknown }] : [];
  return <ShareTable title="Entries by their best source" rows={[...rows, ...rest]} />;
}

/** So many of the entries with a narrow source are named. */
const mostMarked = 60;

function Marked({ atlas }: { atlas: Atlas }) {
  const marked = marks.map((mark) => ({ mark, entries: entriesMarked(atlas, mark) }));
  const rows = marked.map(({ mark, entries }) => ({ words: upper(sourcingShort[mark]), count: entries.length }));
  const all = new Set(marked.flatMap((one) => one.entries));
  const entries = atlas.entries.filter((entry) => all.has(entry));
  return (
    <>
      <ShareTable
        title={`Entries with a narrow source, of ${inThousands(atlas.entries.length)}`}
        rows={rows}
        of={atlas.entries.length}
      />
      <details>
        <summary>Which they are</summary>
        {entries.length > mostMarked && (
          <p className="soft">
            The latest {mostMarked} of {inThousands(entries.length)}; the <a href="/data">data</a> says it of each.
          </p>
        )}
        <EntryList atlas={atlas} entries={entries.slice(-mostMarked)} />
      </details>
    </>
  );
}

const upper = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

function Dates({ atlas }: { atlas: Atlas }) {
  const counts = countBy(atlas.entries, ({ date }) => datePrecision(date));
  const doubted = atlas.entries.filter(({ date }) => isUncertain(date)).length;
  return (
    <>
      <ShareTable
        title="Dates of entries"
        rows={datePrecisions.map((precision) => ({ words: dateWord[precision], count: counts.get(precision) ?? 0 }))}
      />
      <p className="soft">{inThousands(doubted)} of them are marked as uncertain or approximate.</p>
    </>
  );
}

function Places({ places }: { places: Place[] }) {
  const counts = placesByPrecision(places);
  const sourced = sourcedNames(places);
  return (
    <>
      <ShareTable
        title="Places by the precision of their point"
        rows={precisions.map((precision) => ({ words: precisionShort[precision], count: counts.get(precision) ?? 0 }))}
      />
      <ShareTable
        title={`Names of places, of ${inThousands(sourced.names.of)}`}
        rows={[
          { words: "With a source for the spelling", count: sourced.names.count },
          { words: "Typed by the editors", count: sourced.names.of - sourced.names.count },
        ]}
      />
      <p className="soft">
        {inThousands(sourced.places.count)} of {inThousands(sourced.places.of)} places have at least one name with a
        source.
      </p>
    </>
  );
}

function Pages({ atlas }: { atlas: Atlas }) {
  const { title, published, archived, accessed } = describedPages(atlas.entries);
  const rows = [
    { words: "With their title", count: title.count },
    { words: "With a date of publication", count: published.count },
    { words: "With a copy in an archive", count: archived.count },
    { words: "With the day on which they were read", count: accessed.count },
  ];
  return <ShareTable title={`Pages that entries refer to, of ${inThousands(title.of)}`} rows={rows} of={title.of} />;
}

/** What of the atlas is well known and what is not, in plain tables. */
export function qualityPage(atlas: Atlas): PageContent {
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [above]),
    about: { what: "text" },
    view: textView(atlas),
    body: (
      <article className="quality">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <h2>Sources</h2>
        <BestRanks atlas={atlas} />
        <Marked atlas={atlas} />
        <p className="soft">
          What the marks and ranks mean: <a href="/about#sides">Whose sources</a>. All publishers:{" "}
          <PageLink href="/sources">Sources</PageLink>.
        </p>
        <Pages atlas={atlas} />
        <h2>Dates</h2>
        <Dates atlas={atlas} />
        <h2>Places</h2>
        <Places places={atlas.places} />
      </article>
    ),
  };
}
