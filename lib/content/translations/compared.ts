/** What of a text must be in its translation too: numbers, quotations, people, the words of the glossary. */
import type { Language, OtherLanguage } from "../../words/languages.ts";
import type { Person } from "./people-file.ts";

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

/** What does not agree, a sentence each; empty where all does. */
export function disagreements(
  english: string,
  told: string,
  language: OtherLanguage,
  { people, glossary }: { people: readonly Person[]; glossary: readonly GlossaryTerm[] },
): string[] {
  const faults: string[] = [];
  const [numbers, toldNumbers] = [numbersOf(english), numbersOf(told)];
  if (`${numbers}` !== `${toldNumbers}`) faults.push(`numbers ${numbers.join(" ")} are ${toldNumbers.join(" ")}`);
  const [quotations, toldQuotations] = [countOf(english, opening.en), countOf(told, opening[language])];
  if (quotations !== toldQuotations) faults.push(`${quotations} quotations are ${toldQuotations}`);
  const small = told.toLocaleLowerCase();
  for (const { name, body, names } of people)
    if (!body && english.includes(name) && !small.includes(stemOf(names[language].text)))
      faults.push(`“${name}” is not named (${names[language].text})`);
  const outside = told.replace(quoted, " ");
  for (const { en, avoid } of glossary.filter((term) => isSaid(term.en, english)))
    for (const words of avoid?.[language] ?? [])
      if (
        isPlain(words) &&
        new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(outside)
      )
        faults.push(`“${words}” is avoided for “${en}”`);
  return faults;
}
