import { type Dates, heldOn } from "@/components/map/held-on.ts";
import { explained } from "@/components/map/legend.tsx";
import { meanings } from "@/components/map/marks-key.tsx";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { kindMarkup } from "@/components/ui/kind-markup.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds, kinds, kindWord } from "@/lib/atlas/kinds.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { layersInSight } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { marksShown } from "@/lib/view/marks-shown.ts";
import type { PageView } from "@/lib/view/page-view.ts";

export interface LegendItem {
  /** Markup: the mark, or the picture of a line. */
  sign: string;
  words: string;
}

/** What the marks, lines and areas in sight mean: as the legend of a page, in fewer words. `symbols`: those of all its maps. */
export function legendItems(atlas: Atlas, views: PageView[], symbols: DrawnSymbol[]): LegendItem[] {
  const entries = symbols.filter(({ layer }) => layer.startsWith("entries")).map(({ properties }) => properties);
  const { kinds: shown, hollow, marks } = marksShown(entries);
  const [on, second] = views.map((view) => view.on);
  const dates: Dates = { ...(on && { on }), ...(second && { with: second }) };
  const inSight = new Set(views.flatMap((view) => layersInSight(atlas, view)));
  const ofKinds = entryKinds
    .filter((kind) => shown.includes(kind))
    .map((kind) => ({
      sign: kindMarkup(kind),
      words: (kinds[kind].alias ?? kindWord(kind)) + (hollow.includes(kind) ? ` (hollow: ${kinds[kind].left})` : ""),
    }));
  const ofMarks = marks
    .filter((mark) => mark !== "ring")
    .map((mark) => ({ sign: `<b>${mark === "more" ? "+1" : "2"}</b>`, words: meanings[mark] }));
  const ofLayers = explained(mapData(atlas).layers)
    .filter(({ id }) => inSight.has(id))
    .map((layer) => {
      const held = heldOn(layer, dates);
      const words = layer.status === "schematic" ? `${layer.title} (schematic)` : layer.title;
      return { sign: layer.swatch, words: held ? `${words}: ${held}` : words };
    });
  return [...ofKinds, ...ofLayers, ...ofMarks];
}

export const legendMarkup = (items: LegendItem[]): string =>
  items.length === 0
    ? ""
    : `<ul class="embed-legend" aria-label="Legend">${items
        .map(({ sign, words }) => `<li>${sign}<span>${escapeHtml(words)}</span></li>`)
        .join("")}</ul>`;
