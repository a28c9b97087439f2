/** What was found in each sentence that says something, as the rows of a table. */
import { formatDate } from "../../atlas/dates/dates.ts";
import type { Standing } from "../../reading/findings.ts";
import { english } from "../../words/catalogue.ts";
import type { ReadAgainst } from "./article-read.ts";
import { blockText } from "./source-parts.ts";
import { knownEntries } from "./told-known.ts";

export interface SentenceRow {
  sentence: number;
  says: string;
  dates: string[];
  places: string[];
  people: string[];
  /** The weakest of what was found. */
  standing: Standing;
  reasons: string[];
  /** What the atlas holds: "known: 2022-07-16-prague". */
  atlas: string[];
}

const weakest: readonly Standing[] = ["unknown", "guessed", "counted", "stated"];

/** What is told, and did not happen. */
const modeWords = { happened: "", denied: "told as what did not happen", ahead: "announced or wished for" } as const;

const verdictWords = {
  same: "known",
  otherwise: "told otherwise",
  "one-side": "one side’s name",
  "not-in-atlas": "not in the atlas",
  question: "question",
} as const;

/** What is drafted of a sentence. */
export interface DraftOf {
  id: string;
  sentences: readonly number[];
}

function atlasWords(read: ReadAgainst, sentence: number, drafts: readonly DraftOf[]): string[] {
  const { beside, told } = read.reading;
  const known = told.filter((each) => each.sentence === sentence).flatMap((each) => knownEntries(read, each));
  const words = beside
    .filter((each) => each.sentence === sentence)
    .map(({ verdict, entries, says }) => {
      const word = verdictWords[verdict];
      if (verdict === "question") return says;
      return entries.length > 0 && verdict !== "not-in-atlas" ? `${word}: ${entries[0]}` : word;
    });
  const drafted = drafts.filter(({ sentences }) => sentences.includes(sentence)).map(({ id }) => `draft: ${id}`);
  if (drafted.length > 0) return [...new Set(drafted)];
  return [
    ...new Set([
      ...known
        .filter((id) => !words.some((word) => word.endsWith(`: ${id}`)))
        .map((id) => `${verdictWords.same}: ${id}`),
      ...words,
    ]),
  ];
}

/** A row for each sentence in which something was found; places and people that the atlas does not know with a question mark. */
export function sentenceRows(read: ReadAgainst, drafts: readonly DraftOf[] = []): SentenceRow[] {
  const { text, reading } = read;
  return reading.sentences.flatMap((span, sentence) => {
    const within = <Found extends { sentence: number }>(all: Found[]) =>
      all.filter((each) => each.sentence === sentence);
    const words = (found: { start: number; end: number }) => blockText(text, found);
    const [dates, places, people, told] = [
      within(reading.dates),
      within(reading.places),
      within(reading.people),
      within(reading.told),
    ];
    const all = [...told, ...dates, ...places, ...people];
    const atlas = atlasWords(read, sentence, drafts);
    if (all.length === 0 && atlas.length === 0) return [];
    return [
      {
        sentence,
        says: blockText(text, span),
        dates: dates.map((date) => (date.edtf === null ? `“${words(date)}”?` : formatDate(date.edtf, english))),
        places: places.map((place) => place.place ?? `${words(place)}?`),
        people: people.map((person) => person.person ?? `${words(person)}?`),
        standing: weakest.find((standing) => all.some((each) => each.standing === standing)) ?? "unknown",
        reasons: [
          ...new Set([...told.map(({ mode }) => modeWords[mode]), ...[...told, ...dates].map(({ reason }) => reason)]),
        ].filter(Boolean),
        atlas,
      },
    ];
  });
}
