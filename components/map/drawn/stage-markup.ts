/** The drawn map as a string, for documents that React does not write: of the width of small screens, and in a theme of their own. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { defaultLanguage } from "@/lib/atlas/names/label-language.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { drawnBox } from "@/lib/cartography/frame.ts";
import { drawSymbols, imagePathOf } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { clustersOf } from "@/lib/view/shown-markers.ts";
import { firstWords } from "@/lib/view/words/view-words.ts";
import { markerScale, markersOfWidth } from "./marker-markup.ts";
import { shapesMarkup } from "./shape-definitions.tsx";
import { labelsMarkup } from "./symbol-markup.ts";

const variant = "narrow";

export const stageSymbols = (atlas: Atlas, view: PageView): DrawnSymbol[] => drawSymbols(atlas, view, variant);

/** What the symbols of all maps of a document refer to, once. */
export const shapesOf = (symbols: DrawnSymbol[]): string =>
  `<svg width="0" height="0" aria-hidden="true" class="shapes">${shapesMarkup(symbols)}</svg>`;

interface Stage {
  atlas: Atlas;
  view: PageView;
  symbols: DrawnSymbol[];
  theme: "auto" | "light" | "dark";
  /** The page and its query, to whose views clusters lead. */
  path: string;
  address: string;
  /** What the picture shows, in words. */
  alt: string;
}

function imageMarkup({ atlas, view, theme, alt }: Stage): string {
  const address = imagePathOf(atlas, view, variant);
  // `#dark` is for Safari, see themed-svg.ts
  const dark = `<source media="(prefers-color-scheme: dark)" srcset="${address}#dark">`;
  const words = escapeHtml(atlas.words("map.picture", { title: alt, description: firstWords(atlas, view) }).trim());
  const image = `<img class="map-image" src="${address}${theme === "dark" ? "#dark" : ""}" width="${drawnBox.width}" height="${drawnBox.height}" alt="${words}" decoding="async">`;
  return `<picture>${theme === "auto" ? dark : ""}${image}</picture>`;
}

/** The ground, the names and the markers of one map, placed in the one reference box. */
export function stageMarkup(stage: Stage): string {
  const { atlas, view, symbols, path, address } = stage;
  const markers = clustersOf(mapData(atlas).markers, view, { zoom: view.camera.zoom, variant });
  const { names = defaultLanguage } = view;
  const lang = names === atlas.words.language ? "" : ` lang="${names}"`;
  return (
    `<div class="map drawn-map"><div class="map-stage">${imageMarkup(stage)}` +
    `<div class="map-symbols map-labels"${lang} aria-hidden="true">${labelsMarkup(symbols, view.names)}</div>` +
    `<div class="map-symbols map-markers" style="--wide:${markerScale(symbols)}">` +
    `${markersOfWidth({ symbols, markers }, variant, address, path, atlas.words)}</div></div></div>`
  );
}
