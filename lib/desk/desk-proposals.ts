/** What a reading of the text found in a sentence, each as something that an editor can take into a draft, or leave. */
import { formatDate } from "../atlas/dates/dates.ts";
import type { Gazetteer, Reading, Standing } from "../reading/findings.ts";
import { english } from "../words/catalogue.ts";

export interface Proposal {
  /** Where its sentence begins, in UTF-16. */
  sentence: number;
  what: "date" | "place" | "person" | "entry";
  /** EDTF, or the id or name that would be taken; null of what was found and is not known. */
  value: string | null;
  /** In words: "16 July 2022", "Tbilisi". */
  label: string;
  standing: Standing;
  /** Why, in words. */
  reason: string;
}

/** Everything that the draft of an entry could take from each sentence, in the order of the text; each thing once in a sentence. */
export function proposalsOf(reading: Reading, { places, entries }: Gazetteer): Proposal[] {
  const at = (sentence: number) => reading.sentences[sentence]?.start ?? 0;
  const dates = reading.dates.map(({ sentence, edtf, standing, reason }): Proposal => {
    const label = edtf ? formatDate(edtf, english) : "A time without a date";
    return { sentence: at(sentence), what: "date", value: edtf, label, standing, reason };
  });
  const named = reading.places.filter(({ as, place }) => as === "place" && place !== null);
  const found = named.map(({ sentence, place, standing, reason }): Proposal => {
    const label = places.find(({ id }) => id === place)?.label ?? String(place);
    return { sentence: at(sentence), what: "place", value: place, label, standing, reason };
  });
  const people = reading.people.flatMap(({ sentence, person, standing, reason }): Proposal[] =>
    person === null ? [] : [{ sentence: at(sentence), what: "person", value: person, label: person, standing, reason }],
  );
  const known = reading.beside.flatMap(({ sentence, entries: ids, says }) =>
    ids.slice(0, 2).map((id): Proposal => {
      const entry = entries.find((each) => each.id === id);
      const label = entry ? `${entry.title}, ${formatDate(entry.date, english)}` : id;
      return { sentence: at(sentence), what: "entry", value: id, label, standing: "counted", reason: says };
    }),
  );
  const all = [...dates, ...found, ...people, ...known];
  const first = new Map(all.map((each) => [`${each.sentence} ${each.what} ${each.value}`, each]));
  return [...first.values()];
}
