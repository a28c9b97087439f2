import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { yearsWords } from "@/components/parts/part-words.ts";
import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { kindsAnswer } from "@/lib/atlas/answers/list-answer.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateSpan, formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Period } from "@/lib/atlas/dates/time-range.ts";
import { countedEach } from "@/lib/atlas/kinds.ts";
import { mostRowsOfAll, partOf } from "@/lib/atlas/parts.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

/** "The talks in order, 1991 to 2026: 190 meetings, …": the years in which the first and the last entry begin. */
function describe({ entries, words }: Atlas): string {
  const years = entries.map(({ date }) => new Date(dateSpan(date).start).getUTCFullYear()).filter(Number.isFinite);
  const span = { first: `${Math.min(...years)}`, last: `${Math.max(...years)}` };
  return words("timeline.description", { ...span, counts: kindsAnswer(entries, words) });
}

const path = "/timeline";

const dayMilliseconds = 86_400_000;

/** The entries that began in a period; the first period takes what began before it. */
function entriesOf(entries: Entry[], period: Period, index: number): Entry[] {
  const from = index === 0 ? Number.NEGATIVE_INFINITY : Date.parse(period.from);
  const to = Date.parse(period.to) + dayMilliseconds;
  return entries.filter(({ date }) => dateSpan(date).start >= from && dateSpan(date).start < to);
}

/** The timeline as a page: the periods with all their entries. */
export function timelinePage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { words } = atlas;
  const address = { path, title: words("pages./timeline") };
  const description = describe(atlas);
  const periods = atlas.periods.map((period, index) => ({ period, entries: entriesOf(atlas.entries, period, index) }));
  const inOrder = periods.flatMap(({ entries }) => entries);
  const parts = partOf(inOrder, asked.part, mostRowsOfAll);
  const listed = new Set(parts.items);
  const nav = { parts, path, asked, many: "entries", words };
  return {
    ...address,
    description,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    about: { what: "text" },
    listed: listedEntries(inOrder),
    parts,
    view: listView(atlas, address.title, atlas.entries),
    body: (
      <>
        <h1>{address.title}</h1>
        <p className="answer">
          {description} <a href={words.to("/timeline/borders")}>{words("pages./timeline/borders")}</a>
        </p>
        <KnownUntil atlas={atlas} />
        <PartNav {...nav} wordsOf={(first, last) => yearsWords(first, last, words)} />
        {periods.map(({ period, entries }) => {
          const own = entries.filter((entry) => listed.has(entry));
          // a period of which nothing is known is named, unless the list is in parts and it may lie in another
          if (own.length === 0 && parts.count > 1) return null;
          return (
            <section key={period.on}>
              <h2>{period.title}</h2>
              <p className="soft">
                {formatDate(period.on, words)} · {parts.count > 1 && `${countedEach(entries, words)} · `}
                <a rel="nofollow" href={`?on=${period.on}`}>
                  {words("timeline.itsMap")}
                </a>
              </p>
              <EntryList atlas={atlas} entries={own} />
            </section>
          );
        })}
        <PartFoot {...nav} />
      </>
    ),
  };
}
