/** The atlas as texts are read against it in tests, and what a reading found in the words of the text. */
import { loadAtlas } from "../../content/load.ts";
import { english } from "../../words/catalogue.ts";
import type { Given, Span } from "../findings.ts";
import { gazetteerOf } from "../gazetteer.ts";
import { readText } from "../read-text.ts";

export const atlasGazetteer = gazetteerOf(loadAtlas());

/** The reading of a text, with its findings in words. */
export function readAgainst(text: string, given: Given = {}) {
  const reading = readText(text, atlasGazetteer, given, english);
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    ...reading,
    placeNames: reading.places.map((place) => [words(place), place.place, place.as] as const),
    personNames: reading.people.map((person) => [words(person), person.person, person.standing] as const),
    /** Kind and mode of what is told, with its dates, places and people. */
    tellings: reading.told.map(({ kind, mode, dates, places, people }) => ({
      kind,
      mode,
      dates: dates.map((index) => reading.dates[index]?.edtf),
      places: places.map((index) => reading.places[index]?.place),
      people: people.map((index) => reading.people[index]?.person),
    })),
    answers: reading.beside.map(({ verdict, entries, says }) => ({ verdict, entries, says })),
  };
}
