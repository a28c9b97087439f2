import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { wordsIn } from "./catalogue.ts";
import { defaultLanguage, type Language, languages, localeOf } from "./languages.ts";
import type { MessageKey } from "./messages/en.ts";
import { type MessageShape, shapeOf } from "./testing/message-shape.ts";
import { messagesIn } from "./testing/messages-in.ts";
import { type Inserts, wordsFrom } from "./words.ts";

/** Russian counts 21 and 22 as 1 and 2, French 0 and 1.5 as 1; 1000 is written as the language groups digits. */
const numbers = [0, 1, 2, 5, 11, 21, 22, 1.5, 1000];

/** What stands in a message wherever the number that is asked about does not. */
const elsewhere = 333;

type Choice = MessageShape["choices"][number];

const isPlural = ({ type }: Choice) => type !== "select";
const namesOf = (choices: Choice[]) => [...new Set(choices.map(({ name }) => name))];
const shapesIn = (language: Language) =>
  new Map(messagesIn(language).map(([key, text]) => [key, shapeOf(compile(text))]));
const shapes = Object.fromEntries(languages.map((language) => [language, shapesIn(language)])) as Record<
  Language,
  Map<string, MessageShape>
>;

/** All that a message asks for in any language: a noun that stays as it is beside a number needs no plural, and has none in some. */
const asked = [...shapes[defaultLanguage].keys()].map((key) => {
  const all = languages.flatMap((language) => shapes[language].get(key) ?? []);
  const choices = all.flatMap((shape) => shape.choices);
  return {
    key: key as MessageKey,
    counts: namesOf(choices.filter(isPlural)),
    selects: choices.filter((choice) => !isPlural(choice)),
    placeholders: all.flatMap((shape) => shape.placeholders),
    tags: all.flatMap((shape) => shape.tags),
  };
});
type Asked = (typeof asked)[number];
const counted = asked.filter(({ counts }) => counts.length > 0);

/** A message that says 1 by itself counts things that are there: 0 and 1.5 may be said as any other number. */
function due({ type, options }: Choice, language: Language, number: number): string {
  if (options.includes(`=${number}`)) return `=${number}`;
  const rules = new Intl.PluralRules(localeOf(language), { type: type === "ordinal" ? "ordinal" : "cardinal" });
  const category = rules.select(number);
  return options.includes(category) || !options.includes("=1") ? category : "other";
}

const tellsApart = ({ options }: Choice) => options.some((option) => option !== "other" && !option.startsWith("="));

/** A choice alone, each of its branches saying which it is. */
function branchesOf({ type, options }: Choice, language: Language): string[] {
  const branches = options.map((option) => `${option} {${option}}`).join(" ");
  const message = compile(`{n, ${type === "ordinal" ? "selectordinal" : "plural"}, ${branches}}`);
  const words = wordsFrom(language, () => message);
  return numbers.map((n) => words("site.skipTo", { n }));
}

/** Every way to choose between the branches that no number chooses. */
const waysThrough = (selects: Choice[]) =>
  namesOf(selects).reduce<Record<string, string>[]>(
    (ways, name) => {
      const options = new Set(selects.filter((choice) => choice.name === name).flatMap((choice) => choice.options));
      return ways.flatMap((way) => [...options].map((option) => ({ ...way, [name]: option })));
    },
    [{}],
  );

type Inside = { inside: (string | Inside)[] };

const textOf = (parts: (string | Inside)[]): string =>
  parts.map((part) => (typeof part === "string" ? part : textOf(part.inside))).join("");

function said({ key, counts, placeholders, tags }: Asked, language: Language, given: Record<string, string | number>) {
  const values: Inserts<Inside> = Object.fromEntries([
    ...[...placeholders, ...counts].map((name) => [name, elsewhere]),
    ...tags.map((name) => [name, (inside: Inside["inside"]): Inside => ({ inside })]),
    ...Object.entries(given),
  ]);
  return textOf(wordsIn(language).parts<Inside>(key, values));
}

/** How often a number stands in a text, written as the language writes it and no part of another. */
function timesIn(text: string, number: number, language: Language): number {
  const written = wordsIn(language).number(number).replace(/\./g, "\\.");
  return [...text.matchAll(new RegExp(`(?<!\\d[.,\\u00a0\\u202f]?)${written}(?![.,\\u00a0\\u202f]?\\d)`, "gu"))].length;
}

describe.each(languages)("in %s", (language) => {
  it("each message takes the plural that the language has for a number", () => {
    for (const [key, { choices }] of shapes[language])
      for (const choice of choices.filter(isPlural).filter(tellsApart))
        expect(branchesOf(choice, language), key).toEqual(numbers.map((number) => due(choice, language, number)));
  });

  it.each(counted)("$key is whole with every number, and says it as often as English does", (message) => {
    for (const name of message.counts)
      for (const way of waysThrough(message.selects)) {
        const inEnglish = said(message, defaultLanguage, { ...way, [name]: 1000 });
        const often = timesIn(inEnglish, 1000, defaultLanguage);
        expect(often, inEnglish).toBeLessThanOrEqual(1);
        for (const number of numbers) {
          const text = said(message, language, { ...way, [name]: number });
          expect(text).not.toMatch(/[{}#]/);
          const times = timesIn(text, number, language);
          // “One more”, “a day”, “no meeting”: what is said of one number alone need not write it.
          const isAlone =
            number === 1 ||
            shapes[language]
              .get(message.key)
              ?.choices.some((choice) => choice.name === name && choice.options.includes(`=${number}`));
          if (isAlone) expect(times, text).toBeLessThanOrEqual(Math.max(often, 1));
          else expect(times, text).toBe(often);
        }
      }
  });
});
