import { describe, expect, it } from "vitest";
import { otherLanguages } from "../../words/languages.ts";
import { siteFolder } from "../files.ts";
import { readContent } from "../load.ts";
import { judged } from "./judged.ts";

const { contentDir } = siteFolder();

describe.each(otherLanguages)("what is translated into %s", (language) => {
  const { faults, unknown, counts } = judged(contentDir, language);

  it("agrees with its English in numbers, quotations, people and the words of the glossary", () => {
    expect(faults).toEqual([]);
  });

  it("translates what the atlas has, of its present English, and all of it", () => {
    expect(unknown).toEqual([]);
    expect([counts.stale, counts.missing]).toEqual([0, 0]);
  });
});

it("everybody who took part in a meeting has a name in each language", () => {
  const { people, entries } = readContent(contentDir);
  const named = new Set(people.map(({ name }) => name));
  const present = entries.flatMap((entry) => ("participants" in entry ? entry.participants : []));
  expect(present.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});
