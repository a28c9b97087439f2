/** What the atlas holds beside each sentence: the same, something else, nothing, or a question. Nothing is said that is not stated. */
import type { Words } from "../words/words.ts";
import { eventAnswer } from "./event-answers.ts";
import type { Beside, FoundDate, FoundPerson, Gazetteer, ReadSentence } from "./findings.ts";
import { type Named, namedBy } from "./matching.ts";
import { meetingAnswers } from "./meeting-answers.ts";
import { namedByOneSide } from "./one-side.ts";
import type { PlaceFinding, ToldClause } from "./reader.ts";

interface Held {
  text: string;
  sentences: ReadSentence[];
  dates: FoundDate[];
  places: PlaceFinding[];
  people: FoundPerson[];
}

/** In the order of the sentences; a sentence may have several. */
export function readBeside(held: Held, told: ToldClause[], gazetteer: Gazetteer, words: Words): Beside[] {
  const happenings = told.flatMap((one) => besideTold(gazetteer, namedBy(held.text, held, one), words));
  const names = namedByOneSide(held.text, held.places, gazetteer, words);
  return [...withoutDoubles(happenings), ...names].toSorted((a, b) => a.sentence - b.sentence);
}

function withoutDoubles(all: Beside[]): Beside[] {
  const known = new Set<string>();
  return all.filter(({ sentence, verdict, entries, says }) => {
    const key = `${sentence} ${verdict} ${entries.join()} ${entries.length > 0 ? "" : says}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function besideTold(gazetteer: Gazetteer, named: Named, words: Words): Beside[] {
  const { kind, sentence } = named.told;
  const answers = kind === "meeting" ? meetingAnswers(gazetteer, named) : [eventAnswer(gazetteer, named)];
  return answers.map((answer) => ({ sentence, ...answer, says: answer.says(words) }));
}
