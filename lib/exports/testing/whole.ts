/** The data of the real content, published at an example address. */
import { loadAtlas } from "../../content/load.ts";
import { wholeDataset } from "../dataset/dataset.ts";
import { dataFile } from "../formats.ts";
import { site } from "./works.ts";

export const atlas = loadAtlas();
export const whole = wholeDataset(atlas, site);

/** A file of it, as text. */
export function textOf(name: string, dataset = whole): string {
  const body = dataFile(name)?.file.write(dataset);
  if (typeof body !== "string") throw new Error(`${name} is no text`);
  return body;
}
