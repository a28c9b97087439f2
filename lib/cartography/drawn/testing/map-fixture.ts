import type { GeoJSONSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import type { Theme } from "../../../design/tokens.ts";
import { contentLayerIds } from "../../style/content-layers.ts";
import { buildStyle } from "../../style/index.ts";
import { readGeoFile } from "../ground/geo-sources.ts";
import type { DrawnMapOptions } from "../map-options.ts";
import { drawnMapSvg, drawnMapSymbols } from "../render-map.ts";

/** The pictures that the tests draw. */
export const cameras = {
  karabakh: { center: [46.7, 39.8], zoom: 7.6 },
  caucasus: { center: [45.5, 40.3], zoom: 5.8 },
  europe: { center: [25, 47], zoom: 3.3 },
} as const;

export const sizes = { wide: { width: 1280, height: 960 }, narrow: { width: 560, height: 520 } };

export const stepanakert: [number, number] = [46.7528, 39.8177];

/** A marker, as the page puts it on the map. */
export const entry = (
  coordinates: [number, number],
  kind: string,
  count: number,
  label: string,
  selected: boolean,
): Feature => ({
  type: "Feature",
  geometry: { type: "Point", coordinates },
  properties: { place: label || "stepanakert", kind, count, label, selected, minZoom: 0 },
});

const arc: Feature = {
  type: "Feature",
  geometry: {
    type: "LineString",
    coordinates: [
      [4.35, 50.85],
      [25, 47.5],
      [44.51, 40.18],
    ],
  },
  properties: { km: 3300, label: "Yerevan 3,300 km" },
};

/** Options with every content layer on, three entries, one of them selected, and an arc. */
export function mapOptions(
  view: keyof typeof cameras,
  size: keyof typeof sizes = "wide",
  theme: Theme = "light",
  layers: readonly string[] = contentLayerIds,
): DrawnMapOptions {
  const style = buildStyle({ theme, layers });
  const entries = [
    entry([44.51361, 40.18111], "meeting", 12, "", false),
    entry(stepanakert, "meeting", 3, "", true),
    entry([4.3488, 50.8505], "meeting", 9, "Brussels", false),
  ];
  (style.sources.entries as GeoJSONSourceSpecification).data = { type: "FeatureCollection", features: entries };
  (style.sources.arcs as GeoJSONSourceSpecification).data = { type: "FeatureCollection", features: [arc] };
  (style.sources["state-names"] as GeoJSONSourceSpecification).data = readGeoFile("state-names");
  const { center, zoom } = cameras[view];
  return { style, theme, camera: { center: [...center], zoom }, size: sizes[size] };
}

/** A whole map: the picture, and the symbols over it. */
export const drawMap = (options: DrawnMapOptions) => ({
  svg: drawnMapSvg(options),
  symbols: drawnMapSymbols(options),
});
