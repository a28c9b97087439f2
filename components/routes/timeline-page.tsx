import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { kindsAnswer } from "@/lib/atlas/answers/list-answer.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateSpan, formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Period } from "@/lib/atlas/dates/time-range.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

/** "The talks in order, 1991 to 2026: 190 meetings, …": the years in which the first and the last entry begin. */
function describe({ entries }: Atlas): string {
  const years = entries.map(({ date }) => new Date(dateSpan(date).start).getUTCFullYear()).filter(Number.isFinite);
  const span = `${Math.min(...years)} to ${Math.max(...years)}`;
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

/** The timeline as a page: the periods with all their entries. */
export function timelinePage(atlas: Atlas): PageContent {
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
        {periods.map(({ period, entries }) => (
          <section key={period.on}>
            <h2>{period.title}</h2>
            <p className="soft">
              {formatDate(period.on)} ·{" "}
              <a rel="nofollow" href={`?on=${period.on}`}>
                its map
              </a>
            </p>
            <EntryList atlas={atlas} entries={entries} />
          </section>
        ))}
      </>
    ),
  };
}
