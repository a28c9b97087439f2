import type { Dataset } from "../dataset/dataset.ts";
import { entriesGeojson } from "../files/entries-geojson.ts";
import { linkedPlaces } from "../files/linked-places.ts";
import type { Listed } from "./listed.ts";
import { fileQuery, type PageFile } from "./page-file.ts";

/** Whether a page lists what can lie on a map. */
export const isOnMap = ({ entries, places }: Listed): boolean => entries !== undefined || places !== undefined;

/** The entries that the page lists, in its order; of one that lists places alone, these. `dataset`: the whole one. */
export function pageGeojson({ path, title, listed, asked, faults }: PageFile, dataset: Dataset): string {
  const { entries, places = [] } = listed;
  if (!entries) return linkedPlaces({ ...dataset, places: [...places] });
  const address = dataset.site.origin + dataset.atlas.words.to(path);
  const about = { page: title, address, asked: address + fileQuery(asked), faults };
  return entriesGeojson({ ...dataset, entries: [...entries] }, about);
}
