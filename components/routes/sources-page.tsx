import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { fromTo } from "@/components/parts/part-words.ts";
import { fits } from "@/components/sources/fits.ts";
import { publisherMarkup, unfoldingMarkup } from "@/components/sources/publisher-markup.ts";
import { SourceFilters } from "@/components/sources/source-filters.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { type Rank, ranks } from "@/lib/atlas/attribution.ts";
import { latestDay } from "@/lib/atlas/dates/dates.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { inRankOrder, publisherStarts } from "@/lib/atlas/publisher-parts.ts";
import { type PublisherUse, publisherUses } from "@/lib/atlas/publisher-uses.ts";
import { listedPublishers } from "@/lib/exports/page-files/listed.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { regionView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const path = "/sources";

interface Listing {
  shown: PublisherUse[];
  all: PublisherUse[];
  words: Words;
}

function Status({ shown, all, words }: Listing) {
  const references = shown.reduce((sum, { own }) => sum + own, 0);
  const message = shown.length < all.length ? "sources.statusOf" : "sources.status";
  return (
    <p className="filter-status" role="status">
      {words(message, { shown: shown.length, all: all.length, references })}
      {shown.length < all.length && (
        <>
          {" · "}
          <a href={words.to(path)} data-changes="voice rank part">
            {words("sources.allPublishers")}
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
const namesIn = (words: Words) => (first: PublisherUse, last: PublisherUse) =>
  fromTo(first.publisher.name, last.publisher.name, words);

function Ranked({ atlas, uses, asked }: { atlas: Atlas; uses: OfRank[]; asked: Asked }) {
  const markup = (use: PublisherUse) => (isNarrowed(asked) ? unfoldingMarkup(atlas, use) : publisherMarkup(atlas, use));
  return uses.map(({ rank, uses: ranked }) => {
    return ranked.length === 0 ? null : (
      <section key={rank} id={`rank-${rank}`}>
        <h2>{atlas.words(`terms.rankHeading.${rank}`)}</h2>
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
  const { words } = atlas;
  const address = { path, title: pageTitle(path, words) };
  const intro = words("sources.intro");
  const uses = publisherUses(atlas);
  const shown = uses.filter((use) => fits(use, asked));
  const inOrder = inRankOrder(shown);
  const parts = partOf(inOrder, asked.part, publisherStarts(inOrder, isNarrowed(asked)));
  const nav = { parts, path, asked, many: "publishers", onMap: false, words };
  return {
    ...address,
    description: intro,
    modified: latestDay([atlas.modified.publishers, ...atlas.entries.map(({ modified }) => modified)]),
    jsonLd: pageJsonLd(address, [], [], words),
    about: { what: "text" },
    listed: listedPublishers(inOrder),
    parts,
    view: regionView(atlas, address.title),
    body: (
      <article>
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          <a href={words.to("/about#sides")}>{words("sources.howDecided")}</a> ·{" "}
          <PageLink href={words.to("/about/quality")}>{pageTitle("/about/quality", words)}</PageLink>
        </p>
        <SourceFilters uses={uses} asked={asked} words={words} />
        <Status shown={shown} all={uses} words={words} />
        <PartNav {...nav} wordsOf={namesIn(words)} />
        <Ranked atlas={atlas} uses={byRank(parts.items)} asked={asked} />
        <PartFoot {...nav} />
      </article>
    ),
  };
}
