import type { GeoJSONSourceSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { overviewFade, reliefFade, vignette } from "./vignette.ts";

/** The files of `public/geo` that the style reads; a source has the name of its file. */
export const sourceFiles = [
  "overview-countries",
  "overview-region",
  "neighbours",
  "armenia",
  "azerbaijan",
  "borders",
  "relief-bands",
  "seas",
  "coast",
  "lakes",
  "rivers",
  "districts",
  "armenia-provinces",
  "nkao-1923-1991",
  "control-1994-2020",
  "line-of-contact-1994",
  "seven-districts",
  "control-2020-2023",
  "ceasefire-line-2020-2023",
  "lachin-corridor",
  "label-points",
  "region-labels",
  "river-names",
  "peaks",
  "towns",
] as const;

/**
 * Sources that the page fills with `setData`.
 * - `entries`: points `{ kind: meeting|deployment|event, count, label, place, selected, shares?, minZoom? }`; `label` is drawn
 *   beside the marker: leave it empty where a town names the place, or hide that town (`namedTowns` of `buildStyle`).
 * - `arcs`: great-circle lines `{ km, label, side?: "above" | "below" }`.
 * - `state-names`: points with the names of states, each in the part of its state that is in sight.
 */
export const liveSources = ["entries", "arcs", "state-names"] as const;

const empty = { type: "FeatureCollection" as const, features: [] };

/** All sources; `base` is put before `/geo/<file>.geojson`. */
export function styleSources(base: string): Record<string, SourceSpecification> {
  const files = sourceFiles.map((file) => [file, geojson(`${base}/${file}.geojson`)]);
  const live = liveSources.map((source) => [source, geojson(empty)]);
  const vignettes = [
    ["relief-vignette", geojson(vignette(reliefFade))],
    ["overview-vignette", geojson(vignette(overviewFade))],
  ];
  return Object.fromEntries([...files, ...live, ...vignettes]);
}

function geojson(data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification {
  return { type: "geojson", data };
}
