import MiniSearch from "minisearch";
import type { SearchDocument } from "./document.ts";
import { consonants, joined, terms } from "./folded-words.ts";

export interface SearchIndex {
  documents: SearchDocument[];
  /** Finds documents by their number in the list. */
  engine: MiniSearch<Row>;
}

interface Row {
  id: number;
  title: string;
  names: string;
  people: string;
  about: string;
  /** All names of the places where an entry is drawn, so that “Париж” finds what happened in Paris. */
  at: string;
  text: string;
  consonants: string;
}

const namesOf = ({ names = [] }: SearchDocument) => names.map(({ text }) => text);

/** The names of a document, and those of several words also as one. */
function writtenNames(document: SearchDocument): string[] {
  if (document.group !== "place" && document.group !== "person") return namesOf(document);
  const names = [...namesOf(document), ...document.title.split(" / ")];
  return [...namesOf(document), ...new Set(joined(names))];
}

/** Each name as one term; words of a single consonant or two would fit everything. */
function consonantTerms(document: SearchDocument): string {
  const written = [...namesOf(document), ...document.title.split(" / ")].map(consonants);
  return [...new Set(written)].filter((term) => term.length > 2).join(" ");
}

/** The index of the documents; server and browser make it from the same list, in some milliseconds. */
export function searchIndex(documents: SearchDocument[]): SearchIndex {
  const engine = new MiniSearch<Row>({
    fields: ["title", "names", "people", "about", "at", "text", "consonants"],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 6, names: 6, people: 3, about: 2, at: 2 } },
  });
  const byPlace = new Map(
    documents.flatMap((document) => (document.group === "place" ? [[document.places[0], document] as const] : [])),
  );
  engine.addAll(
    documents.map((document, id): Row => {
      const { group, places } = document;
      const happened = group === "meeting" || group === "event" || group === "deployment";
      const placesAt = happened ? places.flatMap((place) => byPlace.get(place) ?? []) : [];
      return {
        id,
        title: document.title,
        names: writtenNames(document).join(" "),
        people: document.people ?? "",
        // the years of a person’s meetings would fit every search for a year
        about: group === "person" ? "" : document.about,
        at: placesAt.flatMap(writtenNames).join(" "),
        text: document.text ?? "",
        consonants: group === "place" || group === "person" ? consonantTerms(document) : "",
      };
    }),
  );
  return { documents, engine };
}
