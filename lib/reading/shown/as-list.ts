/** The answer as plain text, for a note or a mail. */
import { formatDate, isEdtf } from "../../atlas/dates/dates.ts";
import type { Gazetteer, Reading } from "../findings.ts";
import { numberedNotes } from "./numbered-notes.ts";
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

/** Each sentence that has something beside it, with the sign and words of it, and the addresses of the entries. `origin`: of this site. */
export function answerAsList({ text, reading, gazetteer }: AnsweredText, origin: string): string {
  const entries = new Map(gazetteer.entries.map((entry) => [entry.id, entry]));
  const notes = numberedNotes(reading).map(({ number, sentence, verdict, says, entries: ids }) => {
    const known = ids.flatMap((id) => entries.get(id) ?? []);
    const lines = known.map(({ title, date, path }) => `   ${title}, ${dateWords(date)}: ${origin}${path}`);
    const { words } = verdicts[verdict];
    return [`${number}. ${words}: “${shownWords(text, reading.sentences[sentence])}”`, `   ${says}`, ...lines].join(
      "\n",
    );
  });
  const unknown = unknownNames(text, reading).map(({ name }) => name);
  const names = unknown.length > 0 ? [`Names that the atlas does not know: ${unknown.join(", ")}`] : [];
  return `${[summary(reading), ...notes, ...names, ...reading.limits, `Read against ${origin}/read`].join("\n\n")}\n`;
}
