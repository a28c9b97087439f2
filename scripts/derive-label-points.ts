/**
 * Writes `public/geo/label-points.geojson`: one point per name of an area, with the content layer it belongs to; and
 * `state-names.geojson`, the same of states, with the spots where the name may stand when only a part is in sight.
 * MapLibre would name a polygon once in every tile and in each of its parts, and it cannot place a label at the
 * file's own `label_x`/`label_y`. Usage: npx tsx scripts/derive-label-points.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { labelLanguages } from "../lib/atlas/names/label-language.ts";
import { nameSeparator } from "../lib/atlas/names/names.ts";
import { innermostPoint } from "./innermost-point.ts";
import { nameSpots } from "./name-spots.ts";

const folder = new URL("../public/geo/", import.meta.url);

/** The files whose areas are named; each has the name of its content layer. */
const files = ["armenia", "azerbaijan", "neighbours", "seas", "lakes", "seven-districts"];

/** A few states for orientation in the overview, placed by hand: [degrees longitude, degrees latitude]. */
const overview: Record<string, Position> = {
  FRA: [2.4, 46.9],
  DEU: [10.3, 51.1],
  ITA: [12.6, 42.9],
  POL: [19.2, 52.1],
  UKR: [31.4, 49.1],
  RUS: [60, 58.5],
  TUR: [33.2, 39.1],
  IRN: [53.3, 33.6],
  KAZ: [66.5, 48.2],
  GBR: [-1.5, 52.6],
  USA: [-98, 39.5],
  CAN: [-95, 56],
  CHN: [88, 36.5],
  IND: [78.5, 22.5],
  SAU: [45, 23.5],
  UZB: [63.2, 42.2],
};

/** ISO 3166 codes of the states with a label, by Natural Earth's. */
const isoCodes: Record<string, string> = {
  ARM: "AM",
  AZE: "AZ",
  GEO: "GE",
  IRQ: "IQ",
  SYR: "SY",
  TKM: "TM",
  FRA: "FR",
  DEU: "DE",
  ITA: "IT",
  POL: "PL",
  UKR: "UA",
  RUS: "RU",
  TUR: "TR",
  IRN: "IR",
  KAZ: "KZ",
  GBR: "GB",
  USA: "US",
  CAN: "CA",
  CHN: "CN",
  IND: "IN",
  SAU: "SA",
  UZB: "UZ",
};

/** Layers whose names move to the part of their area that is in sight. */
const states = ["armenia", "azerbaijan", "neighbours", "overview-countries"];

function readCollection(file: string): FeatureCollection {
  return JSON.parse(readFileSync(new URL(`${file}.geojson`, folder), "utf8"));
}

const contested = ["nkao-1923-1991", "control-1994-2020"].flatMap((file) =>
  readCollection(file).features.filter(({ geometry }) => /Polygon/.test(geometry.type)),
);

/** Layers whose labels stand in capitals. */
const inCapitals = ["armenia", "azerbaijan", "neighbours", "overview-countries", "seven-districts"];

/** "ERMƏNİSTAN", where a renderer that knows no language would write "ERMƏNISTAN". */
function azerbaijaniCapitals(properties: Record<string, unknown>, layer: string): Record<string, string> {
  const label = String(properties.label_az ?? properties.name_az ?? "");
  // The English name of a contested place keeps its own capitals.
  const names = label.split(nameSeparator).map((name) => {
    const english = String(properties.label_en ?? properties.name_en).split(nameSeparator);
    return english.includes(name) ? name.toUpperCase() : name.toLocaleUpperCase("az");
  });
  const capitals = names.join(nameSeparator);
  return inCapitals.includes(layer) && capitals !== label.toUpperCase() ? { caps_az: capitals } : {};
}

/** The names of a state in every language, from Unicode's CLDR; those that the file has win. */
function withStateNames(feature: Feature): Feature {
  const code = isoCodes[feature.properties?.adm0_a3];
  if (!code) return feature;
  const names = labelLanguages
    .filter((language) => language !== "en")
    .map((language) => [`name_${language}`, new Intl.DisplayNames(language, { type: "region" }).of(code)]);
  return { ...feature, properties: { ...Object.fromEntries(names), ...feature.properties } };
}

/** The label point of one area: its own `label_x`/`label_y`, else the point furthest from its shore. */
export function labelPoint(feature: Feature, layer: string): Feature<Point> {
  const { label_x: x, label_y: y, ...properties } = feature.properties ?? {};
  const named = Object.entries({ ...properties, ...azerbaijaniCapitals(properties, layer) }).filter(([key]) =>
    /^(name_|label_|caps_|kind$)/.test(key),
  );
  const coordinates = typeof x === "number" ? [x, y] : innermostPoint(feature.geometry as Polygon);
  const area = feature as Feature<Polygon | MultiPolygon>;
  const spots = states.includes(layer) ? { spots: nameSpots(area, coordinates, contested) } : {};
  return {
    type: "Feature",
    properties: { layer, ...Object.fromEntries(named), ...spots },
    geometry: { type: "Point", coordinates },
  };
}

function deriveLabelPoints(): void {
  const areas = files.flatMap((file) =>
    readCollection(file).features.map((feature) => labelPoint(withStateNames(feature), file)),
  );
  const translated = new Map(areas.map((area) => [area.properties?.name_en, area.properties]));
  const countries = readCollection("overview-countries").features.flatMap((feature) => {
    const coordinates = overview[feature.properties?.adm0_a3];
    if (!coordinates) return [];
    const names = { ...withStateNames(feature).properties, ...translated.get(feature.properties?.name_en) };
    const placed = { ...feature, properties: { ...names, label_x: coordinates[0], label_y: coordinates[1] } };
    return [labelPoint(placed, "overview-countries")];
  });
  const all = [...areas, ...countries];
  const ofState = ({ properties }: Feature) => states.includes(properties?.layer);
  write(
    "label-points",
    "Label points of areas",
    all.filter((feature) => !ofState(feature)),
  );
  write("state-names", "Names of states and where they may stand", all.filter(ofState));
}

function write(file: string, title: string, features: Feature[]): void {
  const metadata = {
    title,
    derivation:
      "scripts/derive-label-points.ts: label_x/label_y of the files, innermost points of lakes, hand-placed countries; spots: points well inside a state; names of states: Unicode CLDR",
    licence: "As the files named; placement CC0",
  };
  const collection = { type: "FeatureCollection", metadata, features };
  writeFileSync(new URL(`${file}.geojson`, folder), `${JSON.stringify(collection)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) deriveLabelPoints();
