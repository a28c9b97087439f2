import { layerWords } from "@/components/map/held-on.ts";
import { explained } from "@/components/map/legend.tsx";
import { markMeaning } from "@/components/map/marks-key.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds, kindWords } from "@/lib/atlas/kinds.ts";
import { ringSamples, shapeSvg, shapes } from "@/lib/cartography/style/images/shapes.ts";
import { isOfMarkers } from "@/lib/cartography/style/layers/entries.ts";
import { swatch } from "@/lib/cartography/style/swatch.ts";
import { type Theme, tokens } from "@/lib/design/tokens.ts";
import type { LegendItem } from "@/lib/figure/figure-layout.ts";
import type { FigureMap } from "@/lib/figure/map-frame.ts";
import { insideOf, withIds } from "@/lib/figure/map-svg.ts";
import { layersInSight } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { type Mark, marksShown } from "@/lib/view/marks-shown.ts";
import type { PageView } from "@/lib/view/page-view.ts";

const signs: Record<Mark, (theme: Theme) => LegendItem["mark"]> = {
  number: () => ({ text: "2" }),
  ring: (theme) => ({
    svg: ringSamples
      .slice(0, 1)
      .map((ring) => shapeSvg(ring, tokens[theme]))
      .join(""),
  }),
  more: () => ({ text: "+1" }),
};

/** What a figure's legend explains: as that of the page, of what is inside its frames. */
export function figureLegend(atlas: Atlas, view: PageView, maps: FigureMap[], theme: Theme): LegendItem[] {
  const markers = maps.flatMap(({ symbols }) => symbols).filter(({ layer }) => isOfMarkers(layer));
  const shown = marksShown(markers.map(({ properties }) => properties));
  return [
    ...entryKinds.filter((kind) => shown.kinds.includes(kind)).map(kindItem),
    ...shown.marks.map((mark) => ({ words: markMeaning(mark, atlas.words), mark: signs[mark](theme) })),
    ...layerItems(atlas, view, theme),
  ];

  function kindItem(kind: (typeof entryKinds)[number]): LegendItem {
    return {
      words: kindWords(kind, shown.hollow.includes(kind), atlas.words),
      mark: {
        svg: shapes
          .filter(({ id }) => id === kind)
          .map((shape) => shapeSvg(shape, tokens[theme]))
          .join(""),
      },
    };
  }
}

function layerItems(atlas: Atlas, view: PageView, theme: Theme): LegendItem[] {
  const inSight = layersInSight(atlas, view);
  return explained(mapData(atlas).layers)
    .filter(({ id }) => inSight.includes(id))
    .map((layer) => ({ words: layerWords(layer, view, atlas.words), mark: { svg: swatchSvg(layer.id, theme) } }));
}

/** Its picture round (0, 0): 36 × 18 CSS px, with ids of its own. */
function swatchSvg(layer: string, theme: Theme): string {
  return `<g transform="translate(-18 -9)">${withIds(insideOf(swatch(layer, theme)), layer)}</g>`;
}
