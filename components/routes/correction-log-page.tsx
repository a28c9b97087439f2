import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import type { Change } from "@/lib/atlas/changes.ts";
import { type CorrectedEntry, type LogPage, logPages } from "@/lib/atlas/corrected.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kindWord } from "@/lib/atlas/kinds.ts";
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
        <span className="visually-hidden">{kindWord(entry.kind)}: </span>
        <PageLink href={entryPath(entry)}>{entry.title}</PageLink>
        <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date)}</time>
      </p>
      {changes.map((change) => (
        <ChangeRow key={change.said} change={change} />
      ))}
    </li>
  );
}

const entriesOf = (pages: LogPage[]) =>
  new Set(pages.flatMap(({ days }) => days.flatMap(({ corrected }) => corrected.map(({ entry }) => entry))));

/** The way to the pages beside this one, where there are any. */
function Beside({ older, newer }: { older: LogPage | undefined; newer: LogPage | undefined }) {
  if (!older && !newer) return null;
  return (
    <p className="inline-list">
      {newer && <PageLink href={newer.path}>Newer corrections</PageLink>}
      {older && <PageLink href={older.path}>Older corrections</PageLink>}
    </p>
  );
}

/** One page of the log: the newest corrections, or those of a number; undefined for a path that no page has. */
function logPage(atlas: Atlas, path: string): PageContent | undefined {
  const pages = logPages(atlas);
  const index = pages.findIndex((page) => page.path === path);
  const page = pages[index];
  if (!page) return undefined;
  const { days } = page;
  const isNewest = index === pages.length - 1;
  const own = isNewest ? address : { path, title: `${address.title}, page ${index + 1}` };
  return {
    ...own,
    description: intro,
    modified: days[0]?.date ?? atlas.modified.latest,
    jsonLd: pageJsonLd(own, [], isNewest ? [above] : [above, address]),
    about: { what: "text" },
    feed: "corrections",
    view: { ...listView(atlas, own.title, [...entriesOf([page])]), camera },
    body: (
      <article className="correction-log">
        <h1>{own.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          {atlas.changes.length} corrections on {entriesOf(pages).size} entries. Is something still wrong?{" "}
          <PageLink href={above.path}>Report it</PageLink>. To be told of the next ones:{" "}
          <a href="/feeds/corrections.atom">Atom</a> or <a href="/feeds/corrections.json">JSON Feed</a>.
        </p>
        <Beside newer={pages[index + 1]} older={pages[index - 1]} />
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
        <Beside newer={pages[index + 1]} older={pages[index - 1]} />
      </article>
    ),
  };
}

/** The newest corrections. Throws when the log has no page, which cannot be: an empty one has its newest. */
export function correctionLogPage(atlas: Atlas): PageContent {
  const page = logPage(atlas, address.path);
  if (!page) throw new Error(`The log of corrections has no page ${address.path}.`);
  return page;
}

/** Older corrections by the number of their page. */
export const olderCorrectionsPage = (atlas: Atlas, number: string) => logPage(atlas, `${address.path}/${number}`);
