import { Accounts } from "@/components/evidence/disagreements.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { type DisputedEra, type DisputedPoint, disputedEras } from "@/lib/atlas/disputed-points.ts";
import { kindWord } from "@/lib/atlas/kinds.ts";
import { listedPoints } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { quantise } from "@/lib/view/url-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/disagreements", title: "Where sources disagree" };
/** The region alone: with the venues of half the world drawn too, the page would weigh more than 45 kB. */
const camera = quantise({ center: [46.5, 40], zoom: 7 });
const intro = "Sources differ on days, places, numbers and words. We show what each of them says and do not choose.";

const viewOf = (atlas: Atlas, title: string, points: DisputedPoint[]) => ({
  ...listView(atlas, title, [...new Set(points.map(({ entry }) => entry))]),
  camera,
});

const countOf = (points: DisputedPoint[]) => (points.length === 1 ? "1 point" : `${points.length} points`);

/** The entry that a point is about; a link where the point itself does not lead on. */
function EntryLine({ point: { entry, path }, linked = false }: { point: DisputedPoint; linked?: boolean }) {
  return (
    <p className="disagreement-entry">
      <KindMark kind={entry.kind} />
      <span className="visually-hidden">{kindWord(entry.kind)}: </span>
      {linked ? <PageLink href={path}>{entry.title}</PageLink> : <span>{entry.title}</span>}
      <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date)}</time>
    </p>
  );
}

function Era({ era: { id, path, title, points } }: { era: DisputedEra }) {
  return (
    <section id={id}>
      <h2>
        <PageLink href={path}>{title}</PageLink>
      </h2>
      <p className="soft">{countOf(points)}</p>
      <ul className="disagreement-list">
        {points.map((point) => (
          // the id is that of older links, from when all accounts stood here
          <li key={point.anchor} id={point.anchor}>
            <PageLink href={point.among}>{point.item.about}</PageLink>
            <EntryLine point={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All points, era by era; what each source says of them stands on the pages of the eras. */
export function disagreementsPage(atlas: Atlas): PageContent {
  const eras = disputedEras(atlas).filter(({ points }) => points.length > 0);
  const points = eras.flatMap((era) => era.points);
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    feed: "disagreements",
    listed: listedPoints(points),
    view: viewOf(atlas, address.title, points),
    body: (
      <article className="all-disagreements">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>{countOf(points)}, in the order in which things happened. Each leads to what the sources say.</p>
        {eras.map((era) => (
          <Era key={era.id} era={era} />
        ))}
      </article>
    ),
  };
}

function Point({ atlas, point }: { atlas: Atlas; point: DisputedPoint }) {
  return (
    <section id={point.anchor} className="disagreement">
      <h2>{point.item.about}</h2>
      <EntryLine point={point} linked />
      <Accounts atlas={atlas} item={point.item} brief />
    </section>
  );
}

/** The points of one era, each with the accounts of its sources; undefined for an id that no era has. */
export function eraPage(atlas: Atlas, id: string): PageContent | undefined {
  const era = disputedEras(atlas).find((one) => one.id === id);
  if (!era) return undefined;
  const title = `${address.title}: ${era.title}`;
  return {
    path: era.path,
    title,
    description: `${era.title}. ${intro}`,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd({ path: era.path, title }, [], [address]),
    about: { what: "text" },
    listed: listedPoints(era.points),
    view: viewOf(atlas, title, era.points),
    body: (
      <article className="all-disagreements">
        <Breadcrumb steps={[address]} here={era.title} />
        <h1>{era.title}</h1>
        <p className="intro">{intro}</p>
        <p>{era.points.length > 0 ? countOf(era.points) : "No sources at hand differ on anything in these years."}</p>
        {era.points.map((point) => (
          <Point key={point.anchor} atlas={atlas} point={point} />
        ))}
      </article>
    ),
  };
}
