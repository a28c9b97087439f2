import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import { type Theme, tokens } from "../../design/tokens.ts";
import { permanentLayers } from "./content-layers.ts";
import type { StyleContext } from "./context.ts";
import { manifest } from "./manifest.ts";
import type { StyleLayer } from "./style-layer.ts";
import { styleSources } from "./style-sources.ts";

export type StyleOptions = {
  theme: Theme;
  /** Ids of the content layers that are on. */
  layers: readonly string[];
  /** The language of labels; English by default. */
  names?: LabelLanguage;
  /** GeoNames ids, or English names, of towns whose name a marker carries (`label` of an entry); they are left out. */
  namedTowns?: StyleContext["namedTowns"];
  /** What stands before and after a height; without, the sign of the metre is that of the SI. */
  height?: StyleContext["height"];
  /** The address of the folder of GeoJSON files, without a slash at the end; `/geo` by default. */
  geo?: string;
};

/** All style layers, in draw order, as if every content layer were on. */
export function styleLayers(
  theme: Theme,
  names: LabelLanguage = "en",
  namedTowns: StyleContext["namedTowns"] = [],
  height: StyleContext["height"] = ["", " m"],
): StyleLayer[] {
  const context = { theme, colours: tokens[theme], names, namedTowns, height };
  return manifest.flatMap((family) => family(context));
}

/** The whole style. Layers that are off stay in it with `visibility: "none"`, so that switching one is one property. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { theme, layers, names, namedTowns, height, geo = "/geo" } = options;
  const on = new Set<string>([...layers, ...permanentLayers]);
  return {
    version: 8,
    name: theme,
    sources: styleSources(geo),
    layers: styleLayers(theme, names, namedTowns, height).map((layer) =>
      withVisibility(layer, on.has(layer.metadata.layer)),
    ),
  };
}

function withVisibility(layer: StyleLayer, visible: boolean): StyleLayer {
  return { ...layer, layout: { ...layer.layout, visibility: visible ? "visible" : "none" } } as StyleLayer;
}
