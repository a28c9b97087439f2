/** The answer as plain text, for a note or a mail. */
import { formatDate, isEdtf } from "../../atlas/dates/dates.ts";
import type { Words } from "../../words/words.ts";
import { toldOf } from "../entry-window.ts";
import type { Gazetteer, Reading } from "../findings.ts";
import { inRow } from "../said-later.ts";
import { type Note, numberedNotes } from "./numbered-notes.ts";
import { summary } from "./reading-summary.ts";
import { shownWords } from "./shown-words.ts";
import { unknownNames } from "./unknown-names.ts";
import { verdictWords } from "./verdicts.ts";

export interface AnsweredText {
  text: string;
  reading: Reading;
  gazetteer: Gazetteer;
}

/** Dates are EDTF; what is none is left as it is. */
export const dateWords = (edtf: string, words: Words): string => (isEdtf(edtf) ? formatDate(edtf, words) : edtf);

function noteLines(
  { text, reading }: AnsweredText,
  { number, sentence, verdict, says }: Note,
  known: string[],
  words: Words,
): string {
  const told = shownWords(text, reading.sentences[sentence]);
  const first = words("reading.list.note", { number, verdict: verdictWords(verdict, words), sentence: told });
  return [first, ...[says, ...known].map((line) => `   ${line}`)].join("\n");
}

/** The paragraphs of the list, written as they are asked for. */
function* paragraphs(answered: AnsweredText, origin: string, words: Words): Generator<string> {
  const { text, reading, gazetteer } = answered;
  const entries = new Map(gazetteer.entries.map((entry) => [entry.id, entry]));
  const addressOf = (path: string) => origin + words.to(path);
  yield summary(reading, words);
  if (reading.quoted)
    yield words("reading.list.quoted", { title: reading.quoted.title, address: addressOf(reading.quoted.path) });
  for (const note of numberedNotes(reading)) {
    const known = note.entries.flatMap((id) => entries.get(id) ?? []);
    const lines = known.map((entry) =>
      words("reading.list.entry", {
        title: toldOf(entry).title,
        date: dateWords(entry.date, words),
        address: addressOf(entry.path),
      }),
    );
    yield noteLines(answered, note, lines, words);
  }
  const unknown = unknownNames(text, reading).map(({ name }) => name);
  if (unknown.length > 0) yield words("reading.list.unknown", { names: inRow(unknown, words) });
  yield* reading.limits;
  yield words("reading.list.readAgainst", { address: addressOf("/read") });
}

/**
 * Each sentence that has something beside it, with the sign and words of it, and the addresses of the entries. `origin`: of this site.
 * `most`: characters; of a list that would be longer nothing more is written, and "" is given.
 */
export function answerAsList(answered: AnsweredText, origin: string, most: number, words: Words): string {
  let list = "";
  for (const paragraph of paragraphs(answered, origin, words)) {
    list += list === "" ? paragraph : `\n\n${paragraph}`;
    if (list.length >= most) return "";
  }
  return `${list}\n`;
}
