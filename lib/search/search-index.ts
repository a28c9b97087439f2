import { isEntryKind } from "../atlas/kinds.ts";
import type { SearchDocument } from "./document.ts";
import { joined, terms } from "./folded-words.ts";
import { type KnownName, knownNames } from "./known-names.ts";
import { type Field, type WordIndex, type WordsOf, wordIndex } from "./word-index.ts";

export interface SearchIndex {
  documents: readonly SearchDocument[];
  /** The names of places and people by the number of their document; of all others there are none. */
  names: readonly (readonly KnownName[] | undefined)[];
  words: WordIndex;
}

export const fields = [
  { name: "title", boost: 6 },
  { name: "names", boost: 6 },
  { name: "people", boost: 3 },
  { name: "about", boost: 2 },
  // all names of the places where an entry is drawn, so that “Париж” finds what happened in Paris
  { name: "at", boost: 2 },
  { name: "text", boost: 1 },
  { name: "consonants", boost: 1 },
] as const satisfies readonly Field[];

/** The words of the names of a document, and those of several words also as one. */
function wordsOfNames({ group, title, names = [] }: SearchDocument): string[] {
  const texts = names.map(({ text }) => text);
  const isNamed = group === "place" || group === "person";
  const asOne = isNamed ? new Set(joined([...texts, ...title.split(" / ")])) : [];
  return [...texts, ...asOne].flatMap(terms);
}

/** Each name as one term; words of a single consonant or two would fit everything. */
const consonantTerms = (names: readonly KnownName[]): string[] => [
  ...new Set(names.map(({ consonants }) => consonants).filter((term) => term.length > 2)),
];

/** The index of the documents; server and browser make it from the same list. */
export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const ofPlace = new Map<string | undefined, string[]>();
  for (const document of documents)
    if (document.group === "place") ofPlace.set(document.places[0], wordsOfNames(document));
  const names = documents.map((document) =>
    document.group === "place" || document.group === "person" ? knownNames(document) : undefined,
  );
  const wordsOf = (document: SearchDocument, id: number): WordsOf => [
    terms(document.title),
    (document.group === "place" && ofPlace.get(document.places[0])) || wordsOfNames(document),
    terms(document.people ?? ""),
    // the years of a person’s meetings would fit every search for a year
    document.group === "person" ? [] : terms(`${document.about} ${document.dated ?? ""}`),
    isEntryKind(document.group) ? document.places.flatMap((place) => ofPlace.get(place) ?? []) : [],
    terms(document.text ?? ""),
    consonantTerms(names[id] ?? []),
  ];
  return { documents, names, words: wordIndex(fields, documents.map(wordsOf)) };
}
