import { expect, it } from "vitest";
import { loadAtlas } from "../load.ts";
import { stateOf } from "./told-content.ts";
import { textHash } from "./translation-files.ts";

it("a translation is reviewed, a draft, stale or missing by its English and by whoever read it", () => {
  const of = textHash("Nothing was announced.");
  const says = "Ничего не объявили.";
  expect(stateOf("Nothing was announced.", undefined)).toBe("missing");
  expect(stateOf("Nothing was announced.", { of, says })).toBe("draft");
  expect(stateOf("Nothing was announced.", { of, says, reviewed: "2026-12-01" })).toBe("reviewed");
  expect(stateOf("Nothing at all was announced.", { of, says, reviewed: "2026-12-01" })).toBe("stale");
});

it("an atlas in another language has the same things at the same addresses, told otherwise", () => {
  const [english, russian] = [loadAtlas(), loadAtlas("ru")];
  expect(russian.entries.map(({ id, date, places }) => [id, date, places])).toEqual(
    english.entries.map(({ id, date, places }) => [id, date, places]),
  );
  expect(russian.articles.map(({ excerpts }) => excerpts.map(({ exact }) => exact))).toEqual(
    english.articles.map(({ excerpts }) => excerpts.map(({ exact }) => exact)),
  );
  expect(english.articles.flatMap(({ excerpts }) => excerpts.flatMap(({ ours }) => ours ?? []))).toEqual([]);
  for (const { ours } of russian.articles.flatMap(({ excerpts }) => excerpts))
    expect(ours).toMatch(/\p{Script=Cyrillic}/u);
  const [meeting] = russian.meetings;
  expect(meeting?.title).toMatch(/\p{Script=Cyrillic}/u);
  expect(meeting?.participants.every(({ name }) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
});

it("places are in the order of the language's own alphabet", () => {
  for (const language of ["hy", "az", "ka"] as const) {
    const { places, words } = loadAtlas(language);
    const letter = { hy: /\p{Script=Armenian}/u, az: /\p{Script=Latin}/u, ka: /\p{Script=Georgian}/u }[language];
    const names = places.map(
      ({ names: all }) => all.find(({ lang, former }) => lang === language && !former)?.text ?? "",
    );
    expect(names.filter((name) => letter.test(name)).length).toBeGreaterThan(60);
    expect(words.compare("z", "ə")).toBe(new Intl.Collator(language).compare("z", "ə"));
  }
});
