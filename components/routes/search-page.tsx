import { DidYouMean } from "@/components/search/did-you-mean.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { SearchHelp } from "@/components/search/search-help.tsx";
import { SearchResults } from "@/components/search/search-results.tsx";
import { outcome } from "@/components/search/search-words.ts";
import { Said } from "@/components/ui/said.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { atlasIndex } from "@/lib/search/atlas-index.ts";
import { find } from "@/lib/search/find.ts";
import { nearestTitles } from "@/lib/search/nearest-titles.ts";
import { placesFound } from "@/lib/search/places-found.ts";
import { searchPath } from "@/lib/search/search-path.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView, searchView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const about = { what: "text" } as const;

/** The form with what was found; without a query, what can be looked for. */
export function searchPage(atlas: Atlas, { q = "" }: Asked = {}): PageContent {
  const { words } = atlas;
  const address = { path: "/search", title: words("search.title") };
  const description = words("search.description");
  const page = {
    ...address,
    description,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    about,
  };
  if (q === "") {
    return {
      ...page,
      view: listView(atlas, words("search.allPlaces"), atlas.entries),
      body: (
        <article>
          <h1>{address.title}</h1>
          <SearchForm query="" words={words} />
          <SearchHelp words={words} />
        </article>
      ),
    };
  }
  const index = atlasIndex(atlas);
  const found = find(index, q);
  return {
    ...page,
    title: words("search.titleFor", { query: q }),
    unlisted: true,
    view: searchView(atlas, q, placesFound(found)),
    body: (
      <article>
        <h1>
          <Said words={words} message="search.titleFor" of={{ query: <bdi>{q}</bdi> }} />
        </h1>
        <SearchForm query={q} words={words} />
        <p className="search-outcome" role="status">
          {outcome(found, q, words)}
        </p>
        {found.total === 0 && <DidYouMean near={nearestTitles(index, q)} words={words} />}
        <SearchResults found={found} here={searchPath(q)} words={words} />
        {found.total === 0 && <SearchHelp words={words} />}
      </article>
    ),
  };
}
