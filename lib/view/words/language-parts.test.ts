import { expect, it } from "vitest";
import { labelLanguages } from "../../atlas/names/label-language.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { placeView } from "../page-view.ts";
import { languageParts } from "./language-parts.ts";
import { atlas, pages } from "./testing/described-views.ts";
import { viewWords } from "./view-words.ts";

const scripts = { hy: /\p{Script=Armenian}/u, ru: /\p{Script=Cyrillic}/u, ka: /\p{Script=Georgian}/u };

it("every name in another script says its language, and nothing else of the words does", () => {
  for (const names of ["hy", "ru", "ka"] as const) {
    for (const place of atlas.placesInUse) {
      const text = viewWords(atlas, { ...placeView(atlas, place, names), names }).join(" ");
      const parts = languageParts(atlas, text, names);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      for (const part of parts) expect(scripts[names].test(part.text), part.text).toBe(part.lang !== "en");
    }
  }
});

it("a name in Latin letters of another language says so too; where all is English there is one piece", () => {
  const page = pages[0] ?? (undefined as never);
  for (const names of labelLanguages.filter((language) => language !== "en")) {
    const parts = languageParts(atlas, viewWords(atlas, { ...page, names }).join(" "), names);
    expect(parts.filter(({ lang }) => lang === names).length, names).toBeGreaterThan(1);
  }
  const baku = atlas.placesInUse.find((place) => placeLabel(place, "az") === "Bakı");
  expect(languageParts(atlas, "12 km from Bakı.", "az")).toContainEqual({ text: "Bakı", lang: "az" });
  expect(baku).toBeDefined();
  expect(languageParts(atlas, viewWords(atlas, page).join(" "))).toHaveLength(1);
});
