import { type Dates, layerWords } from "@/components/map/held-on.ts";
import { explained } from "@/components/map/legend.tsx";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { kindMarkup } from "@/components/ui/kind-markup.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds, kindWords } from "@/lib/atlas/kinds.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { isOfMarkers } from "@/lib/cartography/style/layers/entries.ts";
import { layersInSight } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { type Mark, marksShown } from "@/lib/view/marks-shown.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";

export interface LegendItem {
  /** Markup: the mark, or the picture of a line. */
  sign: string;
  words: string;
}

/** In fewer words than a page has for them. */
export const markMeaning = (mark: Mark, words: Words): string => words(`embed.mark.${mark}`);

const signs: Record<Mark, string> = { number: "2", ring: "◎", more: "+1" };

/** Which date the lines are those of, where the map shows all periods. */
function linesDate({ words, decisions }: Atlas, [view]: PageView[]): LegendItem[] {
  if (!view?.linesOn || view.on) return [];
  const date = dateWithLimit(view.linesOn, decisions.knownUntil, words);
  return [{ sign: "", words: words("embed.linesOf", { date }) }];
}

/** The lines and areas in sight. */
export function layerItems(atlas: Atlas, views: PageView[]): LegendItem[] {
  const [on, second] = views.map((view) => view.on);
  const dates: Dates = { ...(on && { on }), ...(second && { with: second }) };
  const inSight = new Set(views.flatMap((view) => layersInSight(atlas, view)));
  return explained(mapData(atlas).layers)
    .filter(({ id }) => inSight.has(id))
    .map((layer) => ({ sign: layer.swatch, words: layerWords(layer, dates, atlas.words) }));
}

/** What the marks, lines and areas in sight mean: as the legend of a page, in fewer words. `symbols`: those of all its maps. */
export function legendItems(atlas: Atlas, views: PageView[], symbols: DrawnSymbol[]): LegendItem[] {
  const entries = symbols.filter(({ layer }) => isOfMarkers(layer)).map(({ properties }) => properties);
  const { kinds: shown, hollow, marks } = marksShown(entries);
  const ofKinds = entryKinds
    .filter((kind) => shown.includes(kind))
    .map((kind) => ({ sign: kindMarkup(kind), words: kindWords(kind, hollow.includes(kind), atlas.words) }));
  const ofMarks = marks.map((mark) => ({ sign: `<b>${signs[mark]}</b>`, words: markMeaning(mark, atlas.words) }));
  return [...linesDate(atlas, views), ...ofKinds, ...layerItems(atlas, views), ...ofMarks];
}

export function legendMarkup(items: LegendItem[], words: Words): string {
  if (items.length === 0) return "";
  const rows = items.map(({ sign, words: meaning }) => `<li>${sign}<span>${escapeHtml(meaning)}</span></li>`);
  return `<ul class="embed-legend" aria-label="${escapeHtml(words("embed.legend"))}">${rows.join("")}</ul>`;
}
