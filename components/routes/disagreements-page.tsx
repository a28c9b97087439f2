import { Accounts } from "@/components/evidence/disagreements.tsx";
import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { yearsWords } from "@/components/parts/part-words.ts";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { SiteLink } from "@/components/ui/site-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { type DisputedEra, type DisputedPoint, disputedEras, mostOfEra } from "@/lib/atlas/disputed-points.ts";
import { kindWord } from "@/lib/atlas/kinds.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { listedPoints } from "@/lib/exports/page-files/listed.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { quantise } from "@/lib/view/url-view.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const addressOf = (words: Words) => ({ path: "/disagreements", title: pageTitle("/disagreements", words) });
/** The region alone: with the venues of half the world drawn too, the page would weigh more than 45 kB. */
const camera = quantise({ center: [46.5, 40], zoom: 7 });

const viewOf = (atlas: Atlas, title: string, points: DisputedPoint[]) => ({
  ...listView(atlas, title, [...new Set(points.map(({ entry }) => entry))]),
  camera,
});

const countOf = (points: DisputedPoint[], words: Words) => words("disagreements.points", { count: points.length });

interface OfPoint {
  point: DisputedPoint;
  words: Words;
}

/** The entry that a point is about; a link where the point itself does not lead on. */
function EntryLine({ point: { entry, path }, words, linked = false }: OfPoint & { linked?: boolean }) {
  return (
    <p className="disagreement-entry">
      <KindMark kind={entry.kind} />
      <span className="visually-hidden">{words("disagreements.kindOf", { kind: kindWord(entry.kind, words) })} </span>
      {linked ? <PageLink href={words.to(path)}>{entry.title}</PageLink> : <span>{entry.title}</span>}
      <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date, words)}</time>
    </p>
  );
}

interface OfEra {
  era: DisputedEra;
  listed: DisputedPoint[];
  words: Words;
}

/** An era with those of its points that stand on this page. */
function Era({ era: { id, path, title, points }, listed, words }: OfEra) {
  return (
    <section id={id}>
      <h2>
        <PageLink href={words.to(path)}>{title}</PageLink>
      </h2>
      <p className="soft">{countOf(points, words)}</p>
      <ul className="disagreement-list">
        {listed.map((point) => (
          // the id is that of older links, from when all accounts stood here
          <li key={point.anchor} id={point.anchor}>
            <SiteLink href={words.to(point.among)}>{point.item.about}</SiteLink>
            <EntryLine point={point} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many points stand on the page of all of them, without their accounts. */
const mostPoints = 80;

const yearsIn = (words: Words) => (first: DisputedPoint, last: DisputedPoint) =>
  yearsWords(first.entry, last.entry, words);

/** All points, era by era; what each source says of them stands on the pages of the eras. */
export function disagreementsPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { words } = atlas;
  const address = addressOf(words);
  const intro = words("disagreements.intro");
  const eras = disputedEras(atlas).filter(({ points }) => points.length > 0);
  const points = eras.flatMap((era) => era.points);
  const parts = partOf(points, asked.part, mostPoints);
  const listed = new Set(parts.items);
  const nav = { parts, path: address.path, asked, many: "points", words };
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    about: { what: "text" },
    feed: "disagreements",
    listed: listedPoints(points),
    parts,
    view: viewOf(atlas, address.title, points),
    body: (
      <article className="all-disagreements">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>{words("disagreements.pointsInOrder", { count: points.length })}</p>
        <PartNav {...nav} wordsOf={yearsIn(words)} />
        {eras.map((era) => {
          const own = era.points.filter((point) => listed.has(point));
          return own.length > 0 ? <Era key={era.id} era={era} listed={own} words={words} /> : null;
        })}
        <PartFoot {...nav} />
      </article>
    ),
  };
}

function Point({ atlas, point }: { atlas: Atlas; point: DisputedPoint }) {
  return (
    <section id={point.anchor} className="disagreement">
      <h2>{point.item.about}</h2>
      <EntryLine point={point} words={atlas.words} linked />
      <Accounts atlas={atlas} item={point.item} brief />
    </section>
  );
}

/** The points of one era, each with the accounts of its sources; undefined for an id that no era has. */
export function eraPage(atlas: Atlas, id: string, asked: Asked = {}): PageContent | undefined {
  const era = disputedEras(atlas).find((one) => one.id === id);
  if (!era) return undefined;
  const { words } = atlas;
  const address = addressOf(words);
  const intro = words("disagreements.intro");
  const title = words("disagreements.eraTitle", { title: address.title, era: era.title });
  const parts = partOf(era.points, asked.part, mostOfEra);
  const nav = { parts, path: era.path, asked, many: "points", words };
  return {
    path: era.path,
    title,
    description: words("disagreements.eraDescription", { era: era.title, intro }),
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd({ path: era.path, title }, [], [address], words),
    about: { what: "text" },
    listed: listedPoints(era.points),
    parts,
    view: viewOf(atlas, title, era.points),
    body: (
      <article className="all-disagreements">
        <Breadcrumb steps={[address]} here={era.title} words={words} />
        <h1>{era.title}</h1>
        <p className="intro">{intro}</p>
        <p>{era.points.length > 0 ? countOf(era.points, words) : words("disagreements.noPoints")}</p>
        <PartNav {...nav} wordsOf={yearsIn(words)} />
        {parts.items.map((point) => (
          <Point key={point.anchor} atlas={atlas} point={point} />
        ))}
        <PartFoot {...nav} />
      </article>
    ),
  };
}
