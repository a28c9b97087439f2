import { ShareTable } from "@/components/sources/share-table.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { ranks } from "@/lib/atlas/attribution.ts";
import { sourcedNamesOfPeople } from "@/lib/atlas/named-people.ts";
import {
  countBy,
  datePrecision,
  datePrecisions,
  describedPages,
  entriesByBestRank,
  entriesMarked,
  isUncertain,
  placesByPrecision,
  sourcedNames,
} from "@/lib/atlas/quality.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Sourcing } from "@/lib/atlas/sourcing.ts";
import { translationStates } from "@/lib/atlas/translation-state.ts";
import { translationCounts } from "@/lib/content/translations/translation-counts.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { textView } from "@/lib/view/page-view.ts";
import { ownNameOf } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const marks: Sourcing[] = ["armenian", "azerbaijani", "single"];
const precisions: Place["precision"][] = ["building", "city", "district", "region"];

function BestRanks({ atlas }: { atlas: Atlas }) {
  const { words } = atlas;
  const counts = entriesByBestRank(atlas);
  const unknown = counts.get(undefined) ?? 0;
  const rows = ranks.map((rank) => ({ what: words(`terms.rankHeading.${rank}`), count: counts.get(rank) ?? 0 }));
  const rest = unknown > 0 ? [{ what: words("quality.unknownPublisher"), count: unknown }] : [];
  return <ShareTable title={words("quality.bestSource")} rows={[...rows, ...rest]} words={words} />;
}

/** So many of the entries with a narrow source are named. */
const mostMarked = 60;

function Marked({ atlas }: { atlas: Atlas }) {
  const { words } = atlas;
  const marked = marks.map((mark) => ({ mark, entries: entriesMarked(atlas, mark) }));
  const rows = marked.map(({ mark, entries }) => ({ what: words(`quality.narrow.${mark}`), count: entries.length }));
  const all = new Set(marked.flatMap((one) => one.entries));
  const entries = atlas.entries.filter((entry) => all.has(entry));
  return (
    <>
      <ShareTable
        title={words("quality.narrow", { count: atlas.entries.length })}
        rows={rows}
        of={atlas.entries.length}
        words={words}
      />
      <details>
        <summary>{words("quality.whichEntries")}</summary>
        {entries.length > mostMarked && (
          <p className="soft">
            <Said
              words={words}
              message="quality.latestEntries"
              of={{
                shown: mostMarked,
                all: entries.length,
                data: (inside) => <a href={words.to("/data")}>{inRow(inside)}</a>,
              }}
            />
          </p>
        )}
        <EntryList atlas={atlas} entries={entries.slice(-mostMarked)} />
      </details>
    </>
  );
}

function Dates({ atlas: { entries, words } }: { atlas: Atlas }) {
  const counts = countBy(entries, ({ date }) => datePrecision(date));
  const doubted = entries.filter(({ date }) => isUncertain(date)).length;
  return (
    <>
      <ShareTable
        title={words("quality.datesOfEntries")}
        rows={datePrecisions.map((precision) => ({
          what: words(`quality.date.${precision}`),
          count: counts.get(precision) ?? 0,
        }))}
        words={words}
      />
      <p className="soft">{words("quality.doubted", { count: doubted })}</p>
    </>
  );
}

function Places({ atlas: { places, words } }: { atlas: Atlas }) {
  const counts = placesByPrecision(places);
  const sourced = sourcedNames(places);
  return (
    <>
      <ShareTable
        title={words("quality.placesByPrecision")}
        rows={precisions.map((precision) => ({
          what: words(`terms.precisionShort.${precision}`),
          count: counts.get(precision) ?? 0,
        }))}
        words={words}
      />
      <ShareTable
        title={words("quality.names", { count: sourced.names.of })}
        rows={[
          { what: words("quality.names.sourced"), count: sourced.names.count },
          { what: words("quality.names.typed"), count: sourced.names.of - sourced.names.count },
        ]}
        words={words}
      />
      <p className="soft">{words("quality.sourcedPlaces", { count: sourced.places.count, all: sourced.places.of })}</p>
    </>
  );
}

/** How many names of people somebody else writes so, in each language. */
function People({ atlas: { people, words } }: { atlas: Atlas }) {
  return (
    <>
      <ShareTable
        title={words("quality.people", { count: people.length })}
        rows={sourcedNamesOfPeople(people).map(({ language, count }) => ({ what: ownNameOf[language], count }))}
        of={people.length}
        words={words}
      />
      <p className="soft">
        <Said
          words={words}
          message="quality.people.byRule"
          of={{ data: (inside) => <a href={words.to("/data")}>{inRow(inside)}</a> }}
        />
      </p>
    </>
  );
}

const described = ["title", "published", "archived", "accessed"] as const;

function Pages({ atlas: { entries, words } }: { atlas: Atlas }) {
  const shares = describedPages(entries);
  const { of } = shares.title;
  const rows = described.map((what) => ({ what: words(`quality.pages.${what}`), count: shares[what].count }));
  return <ShareTable title={words("quality.pages", { count: of })} rows={rows} of={of} words={words} />;
}

/** What there is of the atlas in each language, counted in texts of ours. */
function Translations({ words }: { words: Words }) {
  return (
    <>
      <p className="soft">{words("quality.translations.about")}</p>
      {translationCounts().map(({ language, counts }) => (
        <ShareTable
          key={language}
          title={ownNameOf[language]}
          rows={translationStates.map((state) => ({
            what: words(`quality.translations.${state}`),
            count: counts[state],
          }))}
          words={words}
        />
      ))}
    </>
  );
}

/** The ways to what the marks and ranks mean, and to all publishers. */
const Meaning = ({ words }: { words: Words }) => (
  <p className="soft">
    <Said
      words={words}
      message="quality.meaningOfMarks"
      of={{
        sides: (inside) => <a href={words.to("/about#sides")}>{inRow(inside)}</a>,
        publishers: (inside) => <PageLink href={words.to("/sources")}>{inRow(inside)}</PageLink>,
      }}
    />
  </p>
);

/** What of the atlas is well known and what is not, in plain tables. */
export function qualityPage(atlas: Atlas): PageContent {
  const { words } = atlas;
  const above = { path: "/about", title: pageTitle("/about", words) };
  const address = { path: "/about/quality", title: pageTitle("/about/quality", words) };
  const intro = words("quality.intro");
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [above], words),
    about: { what: "text" },
    view: textView(atlas),
    body: (
      <article className="quality">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <h2>{words("quality.sources")}</h2>
        <BestRanks atlas={atlas} />
        <Marked atlas={atlas} />
        <Meaning words={words} />
        <Pages atlas={atlas} />
        <h2>{words("quality.dates")}</h2>
        <Dates atlas={atlas} />
        <h2>{words("quality.places")}</h2>
        <Places atlas={atlas} />
        <h2>{words("quality.translations")}</h2>
        <People atlas={atlas} />
        <Translations words={words} />
      </article>
    ),
  };
}
