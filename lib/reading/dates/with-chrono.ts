/**
 * What our own words do not know, read by chrono-node: "in two weeks", "the twenty-eighth of January", "3 days from now". It is given
 * only what is left of a sentence, as it reads the time of day, "sat" and "second" as dates and chooses years without saying so.
 */
import * as chronoEnglish from "chrono-node/en";
import * as chronoRussian from "chrono-node/ru";
import { dayText, monthText, yearText } from "./calendar.ts";
import type { Atom, Mention } from "./mention.ts";

interface Components {
  get(component: "year" | "month" | "day" | "weekday"): number | null;
  isCertain(component: "year" | "month" | "day" | "weekday"): boolean;
}

const parsers = { en: chronoEnglish.casual, ru: chronoRussian.casual };

/** Worth a look: a word for a stretch of time or a day in words, and a number before it. */
const hints = {
  en: /\b(?:from now|fortnight|in\s+(?:\w+\s+){1,3}(?:days?|weeks?|months?|years?)|(?:first|second|third|\p{L}+th)\s+of\s+\p{Lu}|\d{4}\/\d\d?\/\d\d?)/u,
  ru: /(?<!\p{L})(?:(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\p{L}+дцат)\p{L}+\s+(?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)|через\s)/iu,
};

/** Neither figures without a year nor one word alone nor a length of time. */
const isDoubtful = (text: string) =>
  /^[\d\s.,:/-]*$/.test(text)
    ? !/\d{4}/.test(text)
    : !/[\s-]/.test(text.trim()) || /^(?:for|within|during|в течение)\b/i.test(text);

function mentionOf(start: Components, text: string): Mention | undefined {
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || day === null) return undefined;
  if (start.isCertain("month") && !start.isCertain("year"))
    return { kind: "point", month, ...(start.isCertain("day") ? { day } : {}) };
  if (!start.isCertain("year")) return undefined;
  const counted = !/\d{4}/.test(text);
  const about = /week|fortnight|недел/i.test(text) ? "~" : "";
  if (start.isCertain("day")) return { kind: "read", edtf: dayText(year, month, day) + about, counted };
  return { kind: "read", edtf: start.isCertain("month") ? monthText(year, month) : yearText(year), counted };
}

/** The sentence with blanks where atoms stand, so that what is left keeps its place. */
function leftOf(sentence: string, atoms: Atom[]): string {
  let at = 0;
  const kept = atoms.map(({ start, end }) => {
    const piece = sentence.slice(at, start) + "·".repeat(end - start);
    at = end;
    return piece;
  });
  return kept.join("") + sentence.slice(at);
}

/** Atoms of what is left of a sentence, in English or Russian; `published` is a day, without which what is reckoned is not read. */
export function chronoAtoms(sentence: string, atoms: Atom[], language: string, published: string | undefined): Atom[] {
  if (language !== "en" && language !== "ru") return [];
  const left = leftOf(sentence, atoms);
  if (!hints[language].test(left)) return [];
  const [year = 2000, month = 1, day = 1] = (published ?? "").split("-").filter(Boolean).map(Number);
  return parsers[language].parse(left, new Date(year, month - 1, day, 12)).flatMap(({ index, text, start }): Atom[] => {
    const mention = isDoubtful(text) ? undefined : mentionOf(start, text);
    return mention ? [{ start: index, end: index + text.length, mention }] : [];
  });
}
