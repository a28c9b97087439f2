import { Accounts } from "@/components/evidence/disagreements.tsx";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { type DisputedPoint, disputedPeriods } from "@/lib/atlas/disputed-points.ts";
import type { Disagreement } from "@/lib/atlas/schema.ts";
import { kindWord } from "@/lib/atlas/terms.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { quantise } from "@/lib/view/url-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/disagreements", title: "Where sources disagree" };
/** The region alone: with the venues of half the world drawn too, the page would weigh more than 45 kB. */
const camera = quantise({ center: [46.5, 40], zoom: 7 });
const intro = "Sources differ on days, places, numbers and words. We show what each of them says and do not choose.";

/**
 * Titles of pages, and notes but those that say whose voice a partisan page is, stand on the entry: here, beside so many
 * addresses, they would make the page weigh more than 45 kB.
 */
function inShort(item: Disagreement): Disagreement {
  const accounts = item.accounts.map((account) => {
    if (!("reference" in account.source)) return account;
    const { title: _, note, ...reference } = account.source.reference;
    return { ...account, source: { reference: { ...reference, ...(reference.rank === 3 && note && { note }) } } };
  });
  return { ...item, accounts };
}

function Point({ atlas, point: { entry, item, anchor, path } }: { atlas: Atlas; point: DisputedPoint }) {
  return (
    <section id={anchor} className="disagreement">
      <h3>{item.about}</h3>
      <p className="disagreement-entry">
        <KindMark kind={entry.kind} />
        <span className="visually-hidden">{kindWord[entry.kind]}: </span>
        <PageLink href={path}>{entry.title}</PageLink>
        <time dateTime={dateTimeAttribute(entry.date)}>{formatDate(entry.date)}</time>
      </p>
      <Accounts atlas={atlas} item={inShort(item)} />
    </section>
  );
}

export function disagreementsPage(atlas: Atlas): PageContent {
  const periods = disputedPeriods(atlas);
  const points = periods.flatMap((period) => period.points);
  const entries = [...new Set(points.map(({ entry }) => entry))];
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    view: { ...listView(atlas, address.title, entries), camera },
    body: (
      <article className="all-disagreements">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          {points.length} points on {entries.length} entries, in the order in which things happened:
        </p>
        <ul className="disagreement-counts">
          {periods.map((period) => (
            <li key={period.id}>
              <a href={`#${period.id}`}>{period.title}</a>
              <span className="count">{period.points.length}</span>
            </li>
          ))}
        </ul>
        {periods.map((period) => (
          <section key={period.id} id={period.id}>
            <h2>{period.title}</h2>
            {period.points.map((point) => (
              <Point key={point.anchor} atlas={atlas} point={point} />
            ))}
          </section>
        ))}
      </article>
    ),
  };
}
