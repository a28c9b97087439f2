import { readdirSync } from "node:fs";
import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { defaultLanguage, languages, localeOf } from "./languages.ts";
import { en } from "./messages/en.ts";
import { keyPatterns, sourcesIn } from "./testing/keys-in-source.ts";
import { type MessageShape, shapeOf } from "./testing/message-shape.ts";
import { folderOf, messagesIn } from "./testing/messages-in.ts";

/** What makes dates is a grammar of its own in each language: lib/atlas/dates has its tests. */
const grammars = ["dates"];

/** All that a message is given, whatever it makes of it. */
const argumentsOf = ({ placeholders, choices }: MessageShape) =>
  [...new Set([...placeholders, ...choices.map(({ name }) => name)])].toSorted();

const english = new Map(messagesIn(defaultLanguage));

it("every file of English messages is an area", () => {
  const files = readdirSync(folderOf(defaultLanguage)).map((file) => file.replace(/\.json$/, ""));
  expect(Object.keys(en).sort()).toEqual(files.sort());
});

describe.each(languages)("the messages in %s", (language) => {
  const messages = messagesIn(language);
  const shapes = messages.map(([key, text]) => [key, shapeOf(compile(text))] as const);

  it("have a branch for each plural of the language where they tell plurals apart, and one for all else", () => {
    for (const [key, { choices }] of shapes) {
      for (const { type, options } of choices) {
        expect(options, key).toContain("other");
        if (type === "select" || options.every((option) => option === "other" || option.startsWith("="))) continue;
        const rules = new Intl.PluralRules(localeOf(language), { type });
        // Nothing here is counted in millions, for which French has a plural of its own.
        const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
        const exact = options.includes("=1") ? ["one"] : [];
        expect([...options, ...exact], key).toEqual(expect.arrayContaining([...needed]));
      }
    }
  });
});

describe.each(languages.filter((language) => language !== defaultLanguage))("the messages in %s", (language) => {
  const messages = messagesIn(language);

  it("are those of English, in the same areas, and none is missing", () => {
    expect(messages.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("have the placeholders and tags of the English ones, and choose by nothing else and between the same", () => {
    for (const [key, text] of messages.filter(([key]) => !grammars.includes(key.split(".")[0] ?? ""))) {
      const [own, source] = [shapeOf(compile(text)), shapeOf(compile(english.get(key) ?? ""))];
      expect(argumentsOf(own), key).toEqual(argumentsOf(source));
      expect(own.tags, key).toEqual(source.tags);
      const named = [...source.placeholders, ...source.choices.map(({ name }) => name)];
      for (const { name, type, options } of own.choices) {
        expect(named, key).toContain(name);
        const same = source.choices.find((choice) => choice.name === name && type === "select");
        if (same)
          expect(same.options, key).toEqual(expect.arrayContaining(options.filter((option) => option !== "other")));
      }
    }
  });
});

it("no message is without use", () => {
  const sources = ["lib", "components", "app"].flatMap(sourcesIn);
  const patterns = keyPatterns(sources, Object.keys(en));
  const used = new RegExp(`^(?:${[...patterns].join("|")})$`, "u");
  expect([...english.keys()].filter((key) => !used.test(key))).toEqual([]);
});
