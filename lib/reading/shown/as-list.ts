/** The answer as plain text, for a note or a mail. */
import { formatDate, isEdtf } from "../../atlas/dates/dates.ts";
import type { Gazetteer, Reading } from "../findings.ts";
import { type Note, numberedNotes } from "./numbered-notes.ts";
import { summary } from "./reading-summary.ts";
import { shownWords } from "./shown-words.ts";
import { unknownNames } from "./unknown-names.ts";
import { verdicts } from "./verdicts.ts";

export interface AnsweredText {
  text: string;
  reading: Reading;
  gazetteer: Gazetteer;
}

/** Dates are EDTF; what is none is left as it is. */
export const dateWords = (edtf: string) => (isEdtf(edtf) ? formatDate(edtf) : edtf);

function noteLines(
  { text, reading }: AnsweredText,
  { number, sentence, verdict, says }: Note,
  known: string[],
): string {
  const { words } = verdicts[verdict];
  return [`${number}. ${words}: “${shownWords(text, reading.sentences[sentence])}”`, `   ${says}`, ...known].join("\n");
}

/** The paragraphs of the list, written as they are asked for. */
function* paragraphs(answered: AnsweredText, origin: string): Generator<string> {
  const { text, reading, gazetteer } = answered;
  const entries = new Map(gazetteer.entries.map((entry) => [entry.id, entry]));
  yield summary(reading);
  if (reading.quoted) yield `The atlas quotes this article: ${reading.quoted.title}, ${origin}${reading.quoted.path}`;
  for (const note of numberedNotes(reading)) {
    const known = note.entries.flatMap((id) => entries.get(id) ?? []);
    const lines = known.map(({ title, date, path }) => `   ${title}, ${dateWords(date)}: ${origin}${path}`);
    yield noteLines(answered, note, lines);
  }
  const unknown = unknownNames(text, reading).map(({ name }) => name);
  if (unknown.length > 0) yield `Names that the atlas does not know: ${unknown.join(", ")}`;
  yield* reading.limits;
  yield `Read against ${origin}/read`;
}

/**
 * Each sentence that has something beside it, with the sign and words of it, and the addresses of the entries. `origin`: of this site.
 * `most`: characters; of a list that would be longer nothing more is written, and "" is given.
 */
export function answerAsList(answered: AnsweredText, origin: string, most = Number.POSITIVE_INFINITY): string {
  let list = "";
  for (const paragraph of paragraphs(answered, origin)) {
    list += list === "" ? paragraph : `\n\n${paragraph}`;
    if (list.length >= most) return "";
  }
  return `${list}\n`;
}
