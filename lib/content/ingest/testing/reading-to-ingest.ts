/** An invented article, read by a table of phrases, so that what is made of a reading can be tested without the reading. */
import type { Atlas } from "../../../atlas/atlas.ts";
import { placesOf } from "../../../atlas/atlas.ts";
import { readBlocks } from "../../../reading/blocks.ts";
import type { Beside, FoundDate, Gazetteer, Given, Reading, Told } from "../../../reading/findings.ts";
import { readSentences } from "../../../reading/read-sentences.ts";
import { english } from "../../../words/catalogue.ts";

/** Neighbours who meet at places of the sound fixture. */
export const inventedArticle = `Subscribe to our newsletter

Neighbours talk in Alden again

Ada Alder and Ben Brook met in Alden on Saturday for the first time in a year. The two of them spoke for three hours in the old town hall and told nobody what they had spoken of.

They had last met in Delta on 4 May 2003, when it rained all day and the market by the river was closed. The people of both towns still speak of the weather of that week, and of the boats that came loose.

In 2001 a pact was signed in Alden after a long winter. It has held since then, though both towns say that the other one has broken it more than once, mostly at night and mostly near the bridge.

Several rounds of talks came after it. Guards stood at Delta from March 2002 on, as the harbour office said then, and nobody has counted them. Mr. Brook did not meet her in Easton on 1 June 2003, whatever the papers said.

They met in Zorn on 9 June 2003. The road there is long, and the inn at its end is known for its soup, which both of them are said to have liked.
`;

interface Phrase {
  says: string;
  edtf?: string | null;
  standing?: FoundDate["standing"];
  reason?: string;
}

const dates: Phrase[] = [
  { says: "on Saturday", edtf: "2004-05-01", standing: "counted", reason: "a Saturday, counted back from 3 May 2004" },
  { says: "4 May 2003", edtf: "2003-05-04" },
  { says: "2001", edtf: "2001" },
  { says: "Several rounds", edtf: null, standing: "unknown", reason: "no day is named" },
  { says: "March 2002", edtf: "2002-03" },
  { says: "1 June 2003", edtf: "2003-06-01" },
  { says: "9 June 2003", edtf: "2003-06-09" },
];

const places: [says: string, place: string | null][] = [
  ["Alden on", "alden"],
  ["Delta on", "delta"],
  ["Alden after", "alden"],
  ["Delta from", "delta"],
  ["Easton", "easton"],
  ["Zorn", null],
];

const people: [says: string, person: string | null][] = [
  ["Ada Alder", "Ada Alder"],
  ["Ben Brook", "Ben Brook"],
];

/** What a sentence tells, by the date phrase that it holds. */
const told: [date: string, kind: Told["kind"], mode: Told["mode"]][] = [
  ["on Saturday", "meeting", "happened"],
  ["4 May 2003", "meeting", "happened"],
  ["2001", "event", "happened"],
  ["Several rounds", "meeting", "happened"],
  ["March 2002", "deployment", "happened"],
  ["1 June 2003", "meeting", "denied"],
  ["9 June 2003", "meeting", "happened"],
];

const known: Record<string, string> = { "2001": "pact" };

export function inventedGazetteer(atlas: Atlas): Gazetteer {
  return {
    places: atlas.places.map(({ id, point }) => ({ id, label: id, point, names: [] })),
    people: [
      { name: "Ada Alder", spellings: [], side: "armenia", roles: [], body: false },
      { name: "Ben Brook", spellings: [], side: "azerbaijan", roles: [], body: false },
    ],
    entries: atlas.entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      path: `/${entry.id}`,
      title: entry.title,
      date: entry.date,
      places: placesOf(entry),
      people: [],
      convener: "",
      sources: 1,
      disagreements: [],
    })),
  };
}

export function inventedReading(text: string, gazetteer: Gazetteer, { published, language }: Given): Reading {
  const blocks = readBlocks(text, english);
  const sentences = readSentences(text, blocks, "en");
  const found = <More extends object>(says: string, more: More) => {
    const start = text.indexOf(says);
    const sentence = sentences.findIndex((span) => span.start <= start && start < span.end);
    return sentence === -1 ? [] : [{ start, end: start + says.length, sentence, ...more }];
  };
  const datesFound = dates.flatMap(({ says, edtf = null, standing = "stated", reason = "a date" }) =>
    found(says, { edtf, standing, reason }),
  );
  const placesFound = places.flatMap(([says, place]) =>
    found(says, {
      place,
      as: "place" as const,
      standing: place ? ("stated" as const) : ("unknown" as const),
      reason: "a name",
    }),
  );
  const peopleFound = people.flatMap(([says, person]) =>
    found(says, { person, standing: "stated" as const, reason: "a name" }),
  );
  const inSentence = (all: { sentence: number }[], sentence: number) =>
    all.flatMap((each, index) => (each.sentence === sentence ? [index] : []));
  const toldFound = told.flatMap(([says, kind, mode]) =>
    found(says, { kind, mode, standing: "stated" as const, reason: "it says so" }).map((each) => ({
      ...each,
      dates: inSentence(datesFound, each.sentence),
      places: inSentence(placesFound, each.sentence),
      people: inSentence(peopleFound, each.sentence),
    })),
  );
  const beside = told.flatMap(([says]): Beside[] => {
    const entry = known[says];
    const isThere = gazetteer.entries.some(({ id }) => id === entry);
    return found(says, {}).map(({ sentence }) =>
      entry && isThere
        ? { sentence, verdict: "same", entries: [entry], says: "The atlas says the same." }
        : { sentence, verdict: "not-in-atlas", entries: [], says: "Not in the atlas." },
    );
  });
  return {
    language: language ?? "en",
    published: published ?? null,
    blocks,
    sentences,
    dates: datesFound,
    places: placesFound,
    people: peopleFound,
    told: toldFound.map(({ start: _start, end: _end, ...each }) => each),
    excerpts: sentences.map((span, sentence) => ({
      sentence,
      exact: text.slice(span.start, span.end),
      prefix: "",
      suffix: "",
      paragraph: blocks[span.block]?.locus ?? "headline",
      reason: "a whole sentence",
    })),
    beside,
    limits: [],
  };
}
