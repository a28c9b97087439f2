import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import { FoldedList } from "@/components/timeline/folded-list.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { askedAddress } from "@/lib/address/address.ts";
import { type Asked, withoutDates } from "@/lib/address/asked.ts";
import { kindsAnswer } from "@/lib/atlas/answers/list-answer.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateSpan, formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Period } from "@/lib/atlas/dates/time-range.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { foldedByDate, lastDay } from "@/lib/view/folded-dates.ts";
import { listView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import type { PageContent } from "./page-content.ts";

/** "The talks in order, 1991 to 2026: 190 meetings, …": the years in which the first and the last entry begin. */
function describe({ entries }: Atlas): string {
  const begun = entries.map(({ date }) => dateSpan(date).start).filter(Number.isFinite);
  const [first, last] = [begun[0] ?? 0, begun.at(-1) ?? 0].map((time) => new Date(time).getUTCFullYear());
  const span = `${first} to ${last}`;
  return `The talks in order, ${span}: ${kindsAnswer(entries)}, period by period, each with its map.`;
}

const address = { path: "/timeline", title: "Timeline" };

const dayMilliseconds = 86_400_000;

/** The entries that began in a period; the first period takes what began before it. */
function entriesOf(entries: Entry[], period: Period, index: number): Entry[] {
  const from = index === 0 ? Number.NEGATIVE_INFINITY : Date.parse(period.from);
  const to = Date.parse(period.to) + dayMilliseconds;
  return entries.filter(({ date }) => dateSpan(date).start >= from && dateSpan(date).start < to);
}

/** Up to so many entries the list is whole. */
const mostRows = 260;

interface ListProps {
  atlas: Atlas;
  asked: Asked;
  periods: { period: Period; entries: Entry[] }[];
}

/** The periods with all their entries; where these are too many, with their years, of which the one that is asked for lies open. */
function Periods({ atlas, asked, periods }: ListProps) {
  const isWhole = atlas.entries.length <= mostRows;
  const open = asked.on ?? lastDay(atlas.entries);
  const hrefOn = (on: string) => askedAddress(address.path, { ...withoutDates(asked), on });
  const sections = periods.map(({ period, entries }, index) => (
    <section key={period.on}>
      <h2>{period.title}</h2>
      <p className="soft">
        {formatDate(period.on)} ·{" "}
        <a rel="nofollow" href={`?on=${period.on}`}>
          its map
        </a>
      </p>
      {isWhole ? (
        <EntryList atlas={atlas} entries={entries} />
      ) : (
        <FoldedList atlas={atlas} folds={foldedByDate(entries, open)} id={`period-${index + 1}`} hrefOn={hrefOn} />
      )}
    </section>
  ));
  // It follows the slider, which opens what it comes to.
  return isWhole ? sections : <div data-dated-list={datesAsked(asked).join()}>{sections}</div>;
}

/** The timeline as a page: the periods with all their entries. */
export function timelinePage(atlas: Atlas, asked: Asked = {}): PageContent {
  const description = describe(atlas);
  const periods = atlas.periods.map((period, index) => ({ period, entries: entriesOf(atlas.entries, period, index) }));
  return {
    ...address,
    description,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    listed: listedEntries(periods.flatMap(({ entries }) => entries)),
    view: listView(atlas, "Timeline", atlas.entries),
    body: (
      <>
        <h1>Timeline</h1>
        <p className="answer">
          {description} <a href="/timeline/borders">How the lines moved</a>
        </p>
        <KnownUntil atlas={atlas} />
        <Periods atlas={atlas} asked={asked} periods={periods} />
      </>
    ),
  };
}
