/** The GeoJSON files of the map, read but not yet judged. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import type { Layer } from "../../atlas/schema/layer-schema.ts";

export interface GeoFile {
  /** The file name, as a layer gives it: "nkao-1923-1991.geojson". */
  name: string;
  /** "public/geo/nkao-1923-1991.geojson", wherever the folder lies. */
  file: string;
  /** undefined when the file is not JSON. */
  json: unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every GeoJSON file of the folder; none when there is no folder. */
export function readGeoFiles(geoDir: string): GeoFile[] {
  if (!existsSync(geoDir)) return [];
  const names = readdirSync(geoDir).filter((name) => name.endsWith(".geojson"));
  return names.toSorted().map((name) => {
    return { name, file: `public/geo/${name}`, json: parse(readFileSync(path.join(geoDir, name), "utf8")) };
  });
}

export function isFeatureCollection(json: unknown): json is FeatureCollection {
  const collection = json as Partial<FeatureCollection> | null | undefined;
  return collection?.type === "FeatureCollection" && Array.isArray(collection.features);
}

/** The features that a layer shows; undefined when its file is missing or is no feature collection. */
export function featuresOf(layer: Layer, geoFiles: GeoFile[]): Feature[] | undefined {
  const json = geoFiles.find((geoFile) => geoFile.name === layer.file)?.json;
  if (!isFeatureCollection(json)) return undefined;
  const wanted = Object.entries(layer.where ?? {});
  return json.features.filter((feature) => wanted.every(([key, value]) => feature?.properties?.[key] === value));
}
