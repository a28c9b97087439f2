/** Whether the atlas holds what a sentence tells already. */
import { entriesAround } from "../../reading/entry-window.ts";
import type { Reading, Told } from "../../reading/findings.ts";
import type { ReadAgainst } from "./article-read.ts";

/** The day that something is told of; undefined where the text names none. */
export function dateOf({ dates }: Reading, told: Told) {
  return told.dates.map((index) => dates[index]).find((date) => date?.edtf != null);
}

/** The places of the atlas that it is told of, in the order of the telling, governments and newspapers left out. */
export function placesTold({ places }: Reading, told: Told): string[] {
  const found = told.places.flatMap((index) => places[index] ?? []);
  const named = found.filter((place) => place.as === "place" || place.as === "dateline");
  return [...new Set(named.flatMap(({ place }) => place ?? []))];
}

/** Ids of the entries that tell the same, or otherwise, of the day that the sentence speaks of. */
export function knownEntries({ reading, gazetteer }: ReadAgainst, told: Told): string[] {
  const date = dateOf(reading, told)?.edtf;
  const beside = reading.beside.filter(({ sentence }) => sentence === told.sentence);
  const named = beside.flatMap(({ verdict, entries }) =>
    verdict === "same" || verdict === "otherwise" || verdict === "one-side" ? entries : [],
  );
  const around = new Set((date == null ? gazetteer.entries : entriesAround(gazetteer, date)).map(({ id }) => id));
  return [...new Set(named)].filter((id) => around.has(id));
}
