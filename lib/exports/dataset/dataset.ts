/** What every data file is written of: the atlas as it is published, and what of it is listed. */
import type { Atlas } from "../../atlas/atlas.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import type { Words } from "../../words/words.ts";
import type { Site } from "../work.ts";
import { contentVersion } from "./content-version.ts";

export interface Dataset {
  /** For what the entries name; never for the list of entries. */
  atlas: Atlas;
  site: Site;
  /** By date. */
  entries: Entry[];
  /** By label. */
  places: Place[];
  /** The day of the last change and the hash of the whole content: "2026.11.26+3fa9c2e1b7d4". */
  version: string;
  /** The day up to which the record is checked (EDTF): what came after is not known. */
  knownUntil: string;
}

/** All that the atlas knows. */
export function wholeDataset(atlas: Atlas, site: Site): Dataset {
  const { entries, places, decisions } = atlas;
  return { atlas, site, entries, places, version: contentVersion(atlas), knownUntil: decisions.knownUntil };
}

const published = new WeakMap<Atlas, Map<string, Dataset>>();

/** The same, one for an atlas at an address: its tables are reckoned once, however often they are asked. */
export function publishedDataset(atlas: Atlas, site: Site): Dataset {
  const known = published.get(atlas) ?? new Map<string, Dataset>();
  const dataset = known.get(site.origin) ?? wholeDataset(atlas, site);
  published.set(atlas, known.set(site.origin, dataset));
  return dataset;
}

/** What the data is about, for who meets it away from the atlas. */
export const subjectIn = (words: Words): string => words("exports.subject");

/** What a file says of itself where its format has room for it. */
export function provenance({ atlas, site, version, knownUntil }: Dataset) {
  return {
    title: site.name,
    homepage: `${site.origin}/data`,
    version,
    knownUntil,
    caution: atlas.decisions.sovereignty,
    licence: atlas.words("exports.licence"),
  };
}
