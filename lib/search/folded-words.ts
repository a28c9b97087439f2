/** One form for every script and spelling: a query and a name that mean the same come out the same. */
import { BoundedMap } from "../atlas/bounded-map.ts";
import { arabicConsonants, arabicShapes, latinLetters, plainDigits } from "./letters.ts";

/**
 * A run of letters, digits and what may stand inside a word: marks, apostrophes of all kinds, the joiners of Persian, and
 * the marks that Armenian sets on a word for its tone (Երևա՞ն).
 */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’‘‛`´′＇\u055a-\u055c\u055e]*/gu;

/** The words that the texts of an atlas have again and again; queries bring others. */
const latinised = new BoundedMap<string, string>(20_000);

/** The words of a text that somebody has sent, while it is read. A key that is cut from a text keeps all of it in memory. */
let ofReading: Map<string, string> | undefined;

/** Does something with a text of which no word may stay behind. It may not wait for anything. */
export function keepingNoWord<Value>(read: () => Value): Value {
  const before = ofReading;
  ofReading = new Map();
  try {
    return read();
  } finally {
    ofReading = before;
  }
}

/** No word of a text is longer. One letter of a query can be eighteen of its folded form. */
const longest = 64;

/** The Latin letters and digits of a word: "Xankəndi" → "xankendi", "Ստեփանակերտ" → "stepanakert". */
export function latinise(word: string): string {
  const known = ofReading?.get(word) ?? latinised.get(word);
  if (known !== undefined) return known;
  const folded = fold(word).slice(0, longest);
  (ofReading ?? latinised).set(word, folded);
  return folded;
}

function fold(word: string): string {
  const plain = plainDigits(word)
    .toLowerCase()
    .replace(/['’ʼ]s$/, "")
    .normalize("NFKD")
    // what is no letter by itself goes: apostrophes that Unicode counts as letters (ʻ ʼ ʿ ʹ), the tatweel of تـهـران
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, "")
    .replaceAll("ու", "u");
  return [...plain].map((letter) => latinLetters.get(letter) ?? arabicShapes.get(letter) ?? letter).join("");
}

export interface Word {
  /** As it is compared. */
  term: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** The words of a text, each with where it stands. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const term = latinise(word);
    return term === "" ? [] : [{ term, start: index, end: index + word.length }];
  });
}

/** The words of a text as they are compared. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of text.match(wordPattern) ?? []) {
    const term = latinise(word);
    if (term !== "") found.push(term);
  }
  return found;
}

/** Names of several words as one, as some people write them: "NagornoKarabakh", "Newyork". */
export function joined(names: string[]): string[] {
  return names.map(terms).flatMap((words) => (words.length > 1 ? [words.join("")] : []));
}

export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** The consonants of a text, whichever script it is in: "Stepanakert" and "استپاناکرت" → "stpnkrt". */
export function consonants(text: string): string {
  const joinedTerms = terms(text).join("");
  const sounded = isArabic(joinedTerms)
    ? [...joinedTerms].map((letter) => arabicConsonants.get(letter) ?? letter).join("")
    : joinedTerms;
  return sounded.replace(/[^a-z]|[aeiouyvw]/g, "").replaceAll("q", "k");
}
