import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { fromTo } from "@/components/parts/part-words.ts";
import { fits } from "@/components/sources/fits.ts";
import { publisherMarkup, unfoldingMarkup } from "@/components/sources/publisher-markup.ts";
import { SourceFilters } from "@/components/sources/source-filters.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { type Rank, ranks } from "@/lib/atlas/attribution.ts";
import { countedOf, inThousands } from "@/lib/atlas/counted.ts";
import { latestDay } from "@/lib/atlas/dates/dates.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { inRankOrder, publisherStarts } from "@/lib/atlas/publisher-parts.ts";
import { type PublisherUse, publisherUses } from "@/lib/atlas/publisher-uses.ts";
import { rankHeading } from "@/lib/atlas/terms.ts";
import { listedPublishers } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { regionView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/sources", title: "Sources" };
const intro =
  "Every publisher that an entry of this atlas stands on: what it is, whose voice it is, how it ranks, and the entries that rest on it.";

function Status({ shown, all }: { shown: PublisherUse[]; all: PublisherUse[] }) {
  const references = shown.reduce((sum, { own }) => sum + own, 0);
  const count = countedOf(shown.length, all.length);
  return (
    <p className="filter-status" role="status">
      {count} publishers, whose pages are named {inThousands(references)} times
      {shown.length < all.length && (
        <>
          {" · "}
          <a href={address.path} data-changes="voice rank part">
            All publishers
          </a>
        </>
      )}
    </p>
  );
}

/** All publishers with all their entries would weigh too much: these come with the list of a voice or a rank. */
const isNarrowed = ({ voice, rank }: Asked) => voice !== undefined || rank !== undefined;

interface OfRank {
  rank: Rank;
  uses: PublisherUse[];
}

const byRank = (uses: readonly PublisherUse[]): OfRank[] =>
  ranks.map((rank) => ({ rank, uses: uses.filter(({ publisher }) => publisher.rank === rank) }));

/** "BBC to Tert.am": within a rank by name. */
const namesOf = (first: PublisherUse, last: PublisherUse) => fromTo(first.publisher.name, last.publisher.name);

function Ranked({ atlas, uses, asked }: { atlas: Atlas; uses: OfRank[]; asked: Asked }) {
  const markup = (use: PublisherUse) => (isNarrowed(asked) ? unfoldingMarkup(atlas, use) : publisherMarkup(atlas, use));
  return uses.map(({ rank, uses: ranked }) => {
    return ranked.length === 0 ? null : (
      <section key={rank} id={`rank-${rank}`}>
        <h2>{rankHeading[rank]}</h2>
        <ul
          className="publishers"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: its texts are escaped in publisher-markup.ts
          dangerouslySetInnerHTML={{ __html: ranked.map(markup).join("") }}
        />
      </section>
    );
  });
}

/** All publishers by rank, or those of one voice or rank. */
export function sourcesPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const uses = publisherUses(atlas);
  const shown = uses.filter((use) => fits(use, asked));
  const inOrder = inRankOrder(shown);
  const parts = partOf(inOrder, asked.part, publisherStarts(inOrder, isNarrowed(asked)));
  const nav = { parts, path: address.path, asked, many: "publishers", onMap: false };
  return {
    ...address,
    description: intro,
    modified: latestDay([atlas.modified.publishers, ...atlas.entries.map(({ modified }) => modified)]),
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    listed: listedPublishers(inOrder),
    parts,
    view: regionView(atlas, address.title),
    body: (
      <article>
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          <a href="/about#sides">How ranks and voices are decided</a> ·{" "}
          <PageLink href="/about/quality">How well the atlas is sourced</PageLink>
        </p>
        <SourceFilters uses={uses} asked={asked} />
        <Status shown={shown} all={uses} />
        <PartNav {...nav} wordsOf={namesOf} />
        <Ranked atlas={atlas} uses={byRank(parts.items)} asked={asked} />
        <PartFoot {...nav} />
      </article>
    ),
  };
}
