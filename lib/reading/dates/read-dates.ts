/** The dates of an article's sentences, in EDTF, each with how it is known. */
import { languageOf } from "../language.ts";
import type { FoundDate, ReadSentence } from "../reading.ts";
import { type Finder, figureFinder, monthFinder, ruleFinder, yearFinder } from "./calendar-dates.ts";
import type { DateWords } from "./date-words.ts";
import { joinedAtoms } from "./joined-atoms.ts";
import type { Atom } from "./mention.ts";
import { type Around, publishedParts, resolvedAtom } from "./resolved.ts";
import { isAhead } from "./tense.ts";
import { english } from "./words-en.ts";
import { armenian, azerbaijani, french, georgian } from "./words-other.ts";
import { russian } from "./words-ru.ts";

const allWords: Record<string, DateWords> = {
  en: english,
  ru: russian,
  hy: armenian,
  az: azerbaijani,
  ka: georgian,
  fr: french,
};

interface Reader {
  words: DateWords;
  finders: Finder[];
}

const readers = new Map<string, Reader>();

function readerOf(language: string): Reader | undefined {
  const words = allWords[language];
  if (!words) return undefined;
  const known = readers.get(language) ?? {
    words,
    finders: [monthFinder(words, language), figureFinder, yearFinder(words), ruleFinder(words)],
  };
  readers.set(language, known);
  return known;
}

const atomsOf = (sentence: string, { words, finders }: Reader): Atom[] =>
  joinedAtoms(
    finders.flatMap((finder) => finder(sentence)),
    sentence,
    words,
  );

/** What a date leaves behind for those after it. */
function remember(around: Around, edtf: string | null, standing: string): void {
  if (edtf === null) return;
  around.mentioned = edtf;
  const year = Number(edtf.split("/").at(-1)?.slice(0, 4));
  if (standing === "stated" && Number.isFinite(year)) around.year = year;
}

/**
 * Every date that the sentences name, in order, without overlaps. `published` is EDTF; without it a relative date has none.
 * `language` is two letters, or "" where it is to be found out. A date is reckoned from publication, from the date before it
 * ("the same month"), or from a year that its own sentence names first.
 */
export function readDates(
  text: string,
  sentences: ReadSentence[],
  { published, language }: { published: string | null; language: string },
): FoundDate[] {
  const reader = readerOf(language || languageOf(text) || "en");
  if (!reader) return [];
  const around: Around = { published: publishedParts(published), ahead: false, mentioned: null };
  return sentences.flatMap(({ start, end }, sentence) => {
    const words = text.slice(start, end);
    around.year = undefined;
    return atomsOf(words, reader).map((atom): FoundDate => {
      around.ahead = isAhead(words, atom, reader.words);
      const { edtf, standing, reason } = resolvedAtom(atom, around);
      remember(around, edtf, standing);
      return { start: start + atom.start, end: start + atom.end, sentence, edtf, standing, reason };
    });
  });
}
