/** The data of the real content, published at an example address. */
import { placesOf } from "../../atlas/atlas.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import { loadAtlas } from "../../content/load.ts";
import { type Dataset, wholeDataset } from "../dataset/dataset.ts";
import { dataFile } from "../formats.ts";
import { site } from "./works.ts";

export const atlas = loadAtlas();
export const whole = wholeDataset(atlas, site);

/** Some of the entries, in the order given, with the places that they name. */
export function partOf(entries: Entry[]): Dataset {
  const named = new Set(entries.flatMap(placesOf));
  return { ...whole, entries, places: whole.places.filter(({ id }) => named.has(id)) };
}

/** A file of it, as text. */
export function textOf(name: string, dataset = whole): string {
  const body = dataFile(name)?.file.write(dataset);
  if (typeof body !== "string") throw new Error(`${name} is no text`);
  return body;
}
