/** What may be done with what: every file and every column of the data names one of these. */
import { type Saying, saying } from "../exported-text.ts";

export interface Licence {
  /** An identifier of the Open Definition or SPDX, where there is one. */
  name?: string;
  title: Saying;
  /** In a word or two, beside the name of a file. */
  short: Saying;
  /** Where its text stands. */
  path?: string;
}

export const licences = {
  atlas: {
    name: "CC-BY-4.0",
    title: saying("exports.rights.atlas"),
    short: saying("exports.rightsShort.atlas"),
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  publisher: {
    title: saying("exports.rights.publisher"),
    short: saying("exports.rightsShort.publisher"),
  },
  gazetteer: {
    name: "CC-BY-4.0",
    title: saying("exports.rights.gazetteer"),
    short: saying("exports.rightsShort.gazetteer"),
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  wikidata: {
    name: "CC0-1.0",
    title: saying("exports.rights.wikidata"),
    short: saying("exports.rightsShort.wikidata"),
    path: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  layers: {
    title: saying("exports.rights.layers"),
    short: saying("exports.rightsShort.layers"),
  },
} as const satisfies Record<string, Licence>;

export type Rights = keyof typeof licences;

/** Each once, in the order of the table above. */
export function licencesOf(rights: readonly Rights[]): Licence[] {
  return (Object.keys(licences) as Rights[]).filter((each) => rights.includes(each)).map((each) => licences[each]);
}
