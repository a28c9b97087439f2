import type { ReactElement } from "react";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { otherLang } from "@/components/ui/other-lang.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import type { Change } from "@/lib/atlas/changes.ts";
import { type CorrectedEntry, type LogPage, logPages } from "@/lib/atlas/corrected.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kindWord } from "@/lib/atlas/kinds.ts";
import { type FixedPath, pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { quantise } from "@/lib/view/url-view.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const newestPath = "/corrections/log";
const step = (path: FixedPath, words: Words) => ({ path, title: pageTitle(path, words) });

/** The region alone, as for the disagreements: with all venues drawn too, a long log would weigh too much. */
const camera = quantise({ center: [46.5, 40], zoom: 7 });

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

function ChangeRow({ change: { said, says, why, source }, words }: { change: Change; words: Words }) {
  // What was corrected is told in English alone.
  const lang = otherLang(defaultLanguage, words);
  return (
    <dl className="change">
      <dt>{words("corrections.log.said")}</dt>
      <dd lang={lang}>{said}</dd>
      <dt>{words("corrections.log.says")}</dt>
      <dd lang={lang}>{says}</dd>
      <dt>{words("corrections.log.why")}</dt>
      <dd>
        {lang ? <span lang={lang}>{why}</span> : why}{" "}
        {source && (
          <a href={source} rel="external nofollow">
            {hostOf(source)}
          </a>
        )}
      </dd>
    </dl>
  );
}

function Corrected({ corrected: { entry, anchor, changes }, words }: { corrected: CorrectedEntry; words: Words }) {
  return (
    <li id={anchor}>
      <p className="disagreement-entry">
        <KindMark kind={entry.kind} />
        <span className="visually-hidden">{`${words("ui.row.kind", { kind: kindWord(entry.kind, words) })} `}</span>
        <PageLink href={words.to(entryPath(entry))}>{entry.title}</PageLink>
        <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date, words)}</time>
      </p>
      {changes.map((change) => (
        <ChangeRow key={change.said} change={change} words={words} />
      ))}
    </li>
  );
}

const entriesOf = (pages: LogPage[]) =>
  new Set(pages.flatMap(({ days }) => days.flatMap(({ corrected }) => corrected.map(({ entry }) => entry))));

/** The way to the pages beside this one, where there are any. */
function Beside({ older, newer, words }: { older: LogPage | undefined; newer: LogPage | undefined; words: Words }) {
  if (!older && !newer) return null;
  return (
    <p className="inline-list">
      {newer && <PageLink href={words.to(newer.path)}>{words("corrections.log.newer")}</PageLink>}
      {older && <PageLink href={words.to(older.path)}>{words("corrections.log.older")}</PageLink>}
    </p>
  );
}

interface CountsProps {
  changes: number;
  entries: number;
  words: Words;
}

/** How much was corrected, where to report more, and how to be told of it. */
function Counts({ changes: corrections, entries, words }: CountsProps) {
  const feed = (ending: string) => (inside: (string | ReactElement)[]) => (
    <a href={words.to(`/feeds/corrections.${ending}`)}>{inRow(inside)}</a>
  );
  const report = (inside: (string | ReactElement)[]) => (
    <PageLink href={words.to("/corrections")}>{inRow(inside)}</PageLink>
  );
  const of = { corrections, entries, report, atom: feed("atom"), json: feed("json") };
  return <Said words={words} message="corrections.log.counts" of={of} />;
}

/** One page of the log: the newest corrections, or those of a number; undefined for a path that no page has. */
function logPage(atlas: Atlas, path: string): PageContent | undefined {
  const pages = logPages(atlas);
  const index = pages.findIndex((page) => page.path === path);
  const page = pages[index];
  if (!page) return undefined;
  const { days } = page;
  const isNewest = index === pages.length - 1;
  const { words } = atlas;
  const above = step("/corrections", words);
  const address = step(newestPath, words);
  const own = isNewest ? address : { path, title: words("corrections.log.page", { number: index + 1 }) };
  const intro = words("corrections.log.intro");
  return {
    ...own,
    description: intro,
    modified: days[0]?.date ?? atlas.modified.latest,
    jsonLd: pageJsonLd(own, [], isNewest ? [above] : [above, address], words),
    about: { what: "text" },
    feed: "corrections",
    view: { ...listView(atlas, own.title, [...entriesOf([page])]), camera },
    body: (
      <article className="correction-log">
        <h1>{own.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          <Counts changes={atlas.changes.length} entries={entriesOf(pages).size} words={words} />
        </p>
        <Beside newer={pages[index + 1]} older={pages[index - 1]} words={words} />
        {days.map(({ date, corrected }) => (
          <section key={date} id={date}>
            <h2>
              <time dateTime={date}>{formatDate(date, words)}</time>
            </h2>
            <ul>
              {corrected.map((item) => (
                <Corrected key={item.anchor} corrected={item} words={words} />
              ))}
            </ul>
          </section>
        ))}
        <Beside newer={pages[index + 1]} older={pages[index - 1]} words={words} />
      </article>
    ),
  };
}

/** The newest corrections. Throws when the log has no page, which cannot be: an empty one has its newest. */
export function correctionLogPage(atlas: Atlas): PageContent {
  const page = logPage(atlas, newestPath);
  if (!page) throw new Error(`The log of corrections has no page ${newestPath}.`);
  return page;
}

/** Older corrections by the number of their page. */
export const olderCorrectionsPage = (atlas: Atlas, number: string) => logPage(atlas, `${newestPath}/${number}`);
