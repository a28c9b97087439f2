/** What may be done with what: every file and every column of the data names one of these. */

export interface Licence {
  /** An identifier of the Open Definition or SPDX, where there is one. */
  name?: string;
  title: string;
  /** In a word or two, beside the name of a file. */
  short: string;
  /** Where its text stands. */
  path?: string;
}

export const licences = {
  atlas: {
    name: "CC-BY-4.0",
    title: "Texts and tables of the atlas: Creative Commons Attribution 4.0",
    short: "CC BY 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  publisher: {
    title:
      "Words of the article, which belong to its publisher: the shortest passage that carries the fact, as a quotation",
    short: "quotations",
  },
  gazetteer: {
    name: "CC-BY-4.0",
    title: "Points and spellings of GeoNames where the source says so: Creative Commons Attribution 4.0",
    short: "GeoNames: CC BY 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  wikidata: {
    name: "CC0-1.0",
    title: "Identifiers of Wikidata: Creative Commons Zero",
    short: "Wikidata: CC0",
    path: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  layers: {
    title:
      "Lines and areas of the map: each layer names its source and licence, all of them free, most in the public domain",
    short: "each layer its own",
  },
} as const satisfies Record<string, Licence>;

export type Rights = keyof typeof licences;

/** Each once, in the order of the table above. */
export function licencesOf(rights: readonly Rights[]): Licence[] {
  return (Object.keys(licences) as Rights[]).filter((each) => rights.includes(each)).map((each) => licences[each]);
}
