import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import type { Change } from "@/lib/atlas/changes.ts";
import { type CorrectedEntry, correctedDays } from "@/lib/atlas/corrected.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kindWord } from "@/lib/atlas/terms.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { quantise } from "@/lib/view/url-view.ts";
import type { PageContent } from "./page-content.ts";

const above = { path: "/corrections", title: "Report a correction" };
const address = { path: "/corrections/log", title: "What we corrected" };
/** The region alone, as for the disagreements: with all venues drawn too, a long log would weigh too much. */
const camera = quantise({ center: [46.5, 40], zoom: 7 });
const intro = "What entries of this atlas said before, what they say now, and why. The newest corrections come first.";

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

function ChangeRow({ change: { said, says, why, source } }: { change: Change }) {
  return (
    <dl className="change">
      <dt>Said</dt>
      <dd>{said}</dd>
      <dt>Says</dt>
      <dd>{says}</dd>
      <dt>Why</dt>
      <dd>
        {why}{" "}
        {source && (
          <a href={source} rel="external nofollow">
            {hostOf(source)}
          </a>
        )}
      </dd>
    </dl>
  );
}

function Corrected({ corrected: { entry, anchor, changes } }: { corrected: CorrectedEntry }) {
  return (
    <li id={anchor}>
      <p className="disagreement-entry">
        <KindMark kind={entry.kind} />
        <span className="visually-hidden">{kindWord[entry.kind]}: </span>
        <PageLink href={entryPath(entry)}>{entry.title}</PageLink>
        <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date)}</time>
      </p>
      {changes.map((change) => (
        <ChangeRow key={change.said} change={change} />
      ))}
    </li>
  );
}

/** All corrections, the newest day first. */
export function correctionLogPage(atlas: Atlas): PageContent {
  const days = correctedDays(atlas);
  const entries = [...new Set(days.flatMap(({ corrected }) => corrected.map(({ entry }) => entry)))];
  return {
    ...address,
    description: intro,
    modified: days[0]?.date ?? atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [above]),
    view: { ...listView(atlas, address.title, entries), camera },
    body: (
      <article className="correction-log">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          {atlas.changes.length} corrections on {entries.length} entries. Is something still wrong?{" "}
          <PageLink href={above.path}>Report it</PageLink>.
        </p>
        {days.map(({ date, corrected }) => (
          <section key={date} id={date}>
            <h2>
              <time dateTime={date}>{formatDate(date)}</time>
            </h2>
            <ul>
              {corrected.map((item) => (
                <Corrected key={item.anchor} corrected={item} />
              ))}
            </ul>
          </section>
        ))}
      </article>
    ),
  };
}
