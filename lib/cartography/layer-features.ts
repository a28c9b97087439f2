/** Reads the features of content layers on the server; the browser gets the files themselves. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import type { Layer } from "../atlas/schema/layer-schema.ts";
import { madeFrom } from "../content/made-from.ts";
import { type Bounds, boundsOf } from "./measure.ts";

const files = new Map<string, FeatureCollection>();

function readGeo(file: string): FeatureCollection {
  const known = files.get(file);
  if (known) return known;
  const collection = JSON.parse(
    readFileSync(path.join(/* turbopackIgnore: true */ madeFrom(), "public/geo", file), "utf8"),
  ) as FeatureCollection;
  files.set(file, collection);
  return collection;
}

/** The features that a layer stands for: those of its file that have all properties of `where`. */
export function layerFeatures(layer: Pick<Layer, "file" | "where">): Feature[] {
  const wanted = Object.entries(layer.where ?? {});
  return readGeo(layer.file).features.filter((feature) =>
    wanted.every(([key, value]) => feature.properties?.[key] === value),
  );
}

const bounds = new Map<string, Bounds>();

/** The bounds of a layer's features, in degrees. */
export function layerBounds(layer: Pick<Layer, "id" | "file" | "where">): Bounds {
  const known = bounds.get(layer.id) ?? boundsOf(layerFeatures(layer).map((feature) => feature.geometry));
  bounds.set(layer.id, known);
  return known;
}
