/** What a reading came to, in a sentence or two: said aloud, and the first thing under the heading. */
import { counted, inThousands } from "../../atlas/counted.ts";
import type { Reading } from "../findings.ts";
import { verdictNames, verdicts } from "./verdicts.ts";

const listed = new Intl.ListFormat("en", { type: "conjunction" });

const known = <Item>(items: readonly Item[], isKnown: (item: Item) => boolean) => items.filter(isKnown).length;

/** "3 told by the atlas too and 2 open as a question": sentences, of which one may be both. */
function verdictWords({ beside }: Pick<Reading, "beside">): string {
  const said = verdictNames.flatMap((name) => {
    const count = new Set(beside.flatMap(({ verdict, sentence }) => (verdict === name ? sentence : []))).size;
    return count > 0 ? `${inThousands(count)} ${verdicts[name].many}` : [];
  });
  return listed.format(said);
}

/** Sentences, places, dates and people, and what of it the atlas knows. */
export function summary(reading: Reading): string {
  const { sentences, beside } = reading;
  const places = new Set(reading.places.flatMap(({ place }) => place ?? [])).size;
  const dates = known(reading.dates, ({ edtf }) => edtf !== null);
  const people = new Set(reading.people.flatMap(({ person }) => person ?? [])).size;
  const found = [
    counted(places, "place of the atlas", "places of the atlas"),
    counted(dates, "date"),
    counted(people, "person of the atlas", "people of the atlas"),
  ];
  const told = beside.length === 0 ? "The atlas has nothing beside it." : `Of its sentences, ${verdictWords(reading)}.`;
  return `${counted(sentences.length, "sentence")} read: ${listed.format(found)}. ${told}`;
}
