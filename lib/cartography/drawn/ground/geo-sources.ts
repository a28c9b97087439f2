import { readFileSync } from "node:fs";
import path from "node:path";
import type { GeoJSONSourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { madeFrom } from "../../../content/made-from.ts";
import type { ReadSource } from "../map-options.ts";
import { junctionsOf } from "./junctions.ts";
import { type PreparedFeature, prepare } from "./prepare.ts";

const files = new Map<string, FeatureCollection>();

/** The GeoJSON of `public/geo/<file>.geojson`, parsed once. */
export function readGeoFile(file: string): FeatureCollection {
  const known = files.get(file);
  if (known) return known;
  const text = readFileSync(path.join(/* turbopackIgnore: true */ madeFrom(), "public/geo", `${file}.geojson`), "utf8");
  const collection = JSON.parse(text) as FeatureCollection;
  files.set(file, collection);
  return collection;
}

/** Contours of height are drawn as soft bands without a line; they take half of the picture's bytes. */
const details: Record<string, number> = { "relief-bands": 0.43 };

const none: ReadonlySet<string> = new Set();
const prepared = new WeakMap<FeatureCollection, PreparedFeature[]>();
const junctionSets = new WeakMap<ReadSource, Map<string, Set<string>>>();

/** The prepared features of every source of a style. What comes from files is read and prepared once. */
export function sourceFeatures(style: StyleSpecification, read: ReadSource): (source: string) => PreparedFeature[] {
  const names = Object.values(style.sources).flatMap((source) => fileOf(source as GeoJSONSourceSpecification) ?? []);
  const junctions = allJunctions(names, read);
  return (id) => {
    const source = style.sources[id] as GeoJSONSourceSpecification;
    const file = fileOf(source);
    const collection = file === null ? (source.data as FeatureCollection) : read(file);
    let features = prepared.get(collection);
    if (!features) {
      features = prepare(collection, file === null ? none : junctions, details[id] ?? 1);
      prepared.set(collection, features);
    }
    return features;
  };
}

/** "…/geo/coast.geojson" → "coast"; `null` for a source that carries its features itself. */
function fileOf({ data }: GeoJSONSourceSpecification): string | null {
  return typeof data === "string" ? path.posix.basename(data, ".geojson") : null;
}

function allJunctions(names: string[], read: ReadSource): Set<string> {
  const sets = junctionSets.get(read) ?? new Map<string, Set<string>>();
  junctionSets.set(read, sets);
  const key = names.join();
  const junctions = sets.get(key) ?? junctionsOf(names.map(read));
  sets.set(key, junctions);
  return junctions;
}
