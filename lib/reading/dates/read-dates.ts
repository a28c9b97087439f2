/** The dates of an article's sentences, in EDTF, each with how it is known. */

import type { Words } from "../../words/words.ts";
import type { FoundDate, ReadSentence, Span } from "../findings.ts";
import { languageOf } from "../language.ts";
import { type Around, publishedParts, type Resolved, turnTo } from "./around.ts";
import type { DateWords } from "./date-words.ts";
import { figureFinder, yearFinder } from "./find-figures.ts";
import { monthFinder } from "./find-months.ts";
import { wordFinder } from "./find-words.ts";
import { beforeOf, type Finder } from "./finder.ts";
import { type Glue, glueOf, joinedAtoms, withoutOverlaps } from "./joined-atoms.ts";
import type { Atom } from "./mention.ts";
import { remember } from "./narrative.ts";
import { resolvedAtom } from "./resolved.ts";
import { tenseOf } from "./tense.ts";
import { chronoAtoms } from "./with-chrono.ts";
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
  language: string;
  words: DateWords;
  finders: Finder[];
  glue: Glue;
}

const readers = new Map<string, Reader>();

function readerOf(language: string): Reader | undefined {
  const words = allWords[language];
  const known = readers.get(language);
  if (known || !words) return known;
  const finders = [wordFinder(words), monthFinder(words, language), figureFinder, yearFinder(words)];
  const reader = { language, words, finders, glue: glueOf(words) };
  readers.set(language, reader);
  return reader;
}

interface OfText {
  published: string | null;
  language: string;
}

/** A date and where it stands. */
interface ResolvedDate extends Span, Resolved {
  /** Index of its sentence. */
  sentence: number;
}

/** "in three days of fighting" is a length of time, unless something is still to come. */
const isLength = (sentence: string, atom: Atom, words: DateWords) =>
  /^(?:in|через)\s/iu.test(sentence.slice(atom.start, atom.end)) && !tenseOf(sentence, atom, words).ahead;

function atomsOf(sentence: string, { words, finders, glue, language }: Reader, published: string | undefined): Atom[] {
  const found = withoutOverlaps(finders.flatMap((finder) => finder(sentence)));
  const more = chronoAtoms(sentence, found, language, published).filter((atom) => !isLength(sentence, atom, words));
  const atoms = more.length === 0 ? found : withoutOverlaps([...found, ...more]);
  return joinedAtoms(atoms, sentence, words, glue);
}

/**
 * Every date that the sentences name, in order, without overlaps. `published` is EDTF; without it a relative date has none.
 * `language` is two letters, or "" where it is to be found out (English, where nothing tells); of a
 * language that is not read there are none. A date is reckoned
 * from publication, from a date before it ("the same month"), or from a year that its own sentence names first.
 */
export function resolvedDates(
  text: string,
  sentences: ReadSentence[],
  { published, language }: OfText,
): ResolvedDate[] {
  const reader = readerOf(language || languageOf(text) || "en");
  if (!reader) return [];
  const around: Around = {
    published: publishedParts(published),
    ahead: false,
    past: false,
    mentioned: [],
    sentence: 0,
  };
  return sentences.flatMap(({ start, end, block }, sentence) => {
    const words = text.slice(start, end);
    turnTo(around, sentence, block);
    return atomsOf(words, reader, around.published.day).map((atom): ResolvedDate => {
      Object.assign(around, tenseOf(words, atom, reader.words));
      const resolved = resolvedAtom(atom, around);
      remember(around, atom, resolved.edtf, block, beforeOf(words, atom.start));
      return { start: start + atom.start, end: start + atom.end, sentence, ...resolved };
    });
  });
}

/** The same, and why each is the date that it is, in words. */
export const readDates = (text: string, sentences: ReadSentence[], ofText: OfText, words: Words): FoundDate[] =>
  resolvedDates(text, sentences, ofText).map(({ why, ...date }) => ({ ...date, reason: why?.(words) ?? "" }));
