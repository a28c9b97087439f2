import { filterValueWord, filterWord } from "@/components/filters/filter-words.ts";
import { viewedPage } from "@/components/routes/viewed-page.ts";
import { type Asked, filtersInForce } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { Theme } from "@/lib/design/tokens.ts";
import type { Figure } from "@/lib/figure/figure-svg.ts";
import { mapCredit } from "@/lib/figure/map-credit.ts";
import { figureMap } from "@/lib/figure/map-frame.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { serialiseView } from "@/lib/view/url-view.ts";
import { viewWords } from "@/lib/view/words/view-words.ts";
import type { Words } from "@/lib/words/words.ts";
import { figureLegend } from "./figure-legend.ts";

/** The date of one map; of two each has its own. */
function dateLine({ on, with: second, linesOn }: PageView, knownUntil: string, words: Words): { date?: string } {
  if (on !== undefined) return second === undefined ? { date: dateWithLimit(on, knownUntil, words) } : {};
  if (linesOn === undefined) return { date: words("take.figure.allPeriods") };
  return { date: words("take.figure.linesOf", { date: dateWithLimit(linesOn, knownUntil, words) }) };
}

function filterLine(atlas: Atlas, asked: Asked): { filters?: string } {
  const filters = filtersInForce(asked).map(([name, value]) =>
    atlas.words("take.figure.filter", {
      filter: filterWord(name, atlas.words),
      value: filterValueWord(atlas, name, value, asked.names),
    }),
  );
  return filters.length > 0 ? { filters: filters.join(" · ") } : {};
}

/** The map of the page at a path, with the view that the query asks for, as a figure to be taken; undefined where no page has one. */
export function figureOfPage(atlas: Atlas, path: string, query: URLSearchParams, theme: Theme): Figure | undefined {
  const { asked, page } = viewedPage(atlas, path, query);
  if (!page || page.view.still) return undefined;
  const { view, title } = page;
  const { words } = atlas;
  const { knownUntil, sovereignty } = atlas.decisions;
  const panes = datedPanes(atlas.layers, view);
  const maps = panes ? panes.map((pane) => figureMap(atlas, pane, true)) : [figureMap(atlas, view, false)];
  const viewQuery = serialiseView(asked);
  return {
    maps,
    words: {
      title,
      ...dateLine(view, knownUntil, words),
      ...filterLine(atlas, asked),
      captions: panes?.map(({ on }) => dateWithLimit(on, knownUntil, words)) ?? [],
      legend: figureLegend(atlas, view, maps, theme),
      notes: [sovereignty, words("site.checkedUntil", { day: formatDate(knownUntil, words) })],
      credit: mapCredit(atlas.words),
      siteName: siteName(),
      address: absolute(words.to(viewQuery ? `${path}?${viewQuery}` : path)),
    },
    description: viewWords(atlas, view).join(" "),
    theme,
  };
}
