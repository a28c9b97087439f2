/** What of a text must be in its translation too: numbers, quotations, people, the words of the glossary. */

import type { Person } from "../../atlas/named-people.ts";
import type { Language, OtherLanguage } from "../../words/languages.ts";

export interface GlossaryTerm {
  id: string;
  en: string;
  why: string;
  /** Words that no translation uses outside of quotations, by language. */
  avoid?: Partial<Record<Language, string[]>>;
}

/** "100,417" and "100 417" are one number; so are "05" and "5". */
const numbersOf = (text: string): string[] =>
  (text.replace(/(\d)[\s.,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1").match(/\d+/g) ?? [])
    .map((digits) => `${Number(digits)}`)
    .toSorted();

const opening: Record<Language, RegExp> = {
  en: /“/g,
  hy: /«/g,
  az: /[“«]/g,
  ru: /«/g,
  ka: /„/g,
  fr: /«/g,
};

const countOf = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/** A name without the letters that its case may change: in all five languages a surname keeps its beginning. */
const stemOf = (name: string) => (name.split(/\s+/).at(-1) ?? name).slice(0, -2).toLocaleLowerCase();

/** Of a glossary's entry what stands in brackets says when it may be used nevertheless: those are left to readers. */
const isPlain = (words: string) => !words.includes("(");

/** Whether a text has a term of the glossary, which may be given in several forms: "truce, ceasefire (as a fact)". */
const isSaid = (term: string, text: string): boolean =>
  term
    .replace(/\([^)]*\)/g, "")
    .split(/[,/;]/)
    .some((form) => form.trim() !== "" && text.toLowerCase().includes(form.trim().toLowerCase()));

const quoted = /“[^”]*”|«[^»]*»|„[^“]*“/g;

/** Names of agencies and hotels stand in quotation marks in Azerbaijani, which have none in English. */
const mayQuoteMore = (language: OtherLanguage) => language === "az";

function quotationFault(english: string, told: string, language: OtherLanguage): string[] {
  const [quotations, inTold] = [countOf(english, opening.en), countOf(told, opening[language])];
  const agrees = quotations === inTold || (inTold > quotations && mayQuoteMore(language));
  return agrees ? [] : [`${quotations} quotations are ${inTold}`];
}

function numberFault(english: string, told: string): string[] {
  const [numbers, inTold] = [numbersOf(english).join(" "), numbersOf(told).join(" ")];
  return numbers === inTold ? [] : [`numbers ${numbers} are ${inTold}`];
}

function peopleFaults(english: string, told: string, language: OtherLanguage, people: readonly Person[]): string[] {
  const small = told.toLocaleLowerCase();
  return people
    .filter(({ name, body, names }) => !body && english.includes(name) && !small.includes(stemOf(names[language].text)))
    .map(({ name, names }) => `“${name}” is not named (${names[language].text})`);
}

const hasWord = (text: string, word: string) =>
  new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(text);

function glossaryFaults(english: string, told: string, language: OtherLanguage, glossary: readonly GlossaryTerm[]) {
  const outside = told.replace(quoted, " ");
  return glossary
    .filter(({ en }) => isSaid(en, english))
    .flatMap(({ en, avoid }) =>
      (avoid?.[language] ?? [])
        .filter((word) => isPlain(word) && hasWord(outside, word))
        .map((word) => ({ word, fault: `“${word}” is avoided for “${en}”` })),
    );
}

interface Against {
  people: readonly Person[];
  glossary: readonly GlossaryTerm[];
  /** Words of the glossary that stand here for something else. */
  meant?: readonly string[] | undefined;
}

/** What does not agree, a sentence each; empty where all does. */
export function disagreements(
  english: string,
  told: string,
  language: OtherLanguage,
  { people, glossary, meant = [] }: Against,
): string[] {
  return [
    ...numberFault(english, told),
    ...quotationFault(english, told, language),
    ...peopleFaults(english, told, language, people),
    ...glossaryFaults(english, told, language, glossary).flatMap(({ word, fault }) =>
      meant.includes(word) ? [] : [fault],
    ),
  ];
}
