import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { labelLanguages } from "./label-language.ts";
import { nameOrder, placeOrder } from "./name-order.ts";
import { placeLabel } from "./names.ts";

const { places } = loadAtlas();

describe("the order of names", () => {
  it.each([
    ["en", ["Zurich", "Abu Dhabi", "Astana"], ["Abu Dhabi", "Astana", "Zurich"]],
    ["hy", ["Berlin", "Փարիզ", "Բաքու", "Երևան", "Աստանա"], ["Աստանա", "Բաքու", "Երևան", "Փարիզ", "Berlin"]],
    // ə follows e, and ç follows c; in English order both would stand elsewhere
    [
      "az",
      ["Fizuli", "Əbu-Dabi", "Davos", "Çin", "Cenevrə", "Gəncə"],
      ["Cenevrə", "Çin", "Davos", "Əbu-Dabi", "Fizuli", "Gəncə"],
    ],
    [
      "ru",
      ["Davos", "Ялта", "Ереван", "Абу-Даби", "Копенгаген"],
      ["Абу-Даби", "Ереван", "Копенгаген", "Ялта", "Davos"],
    ],
    ["ka", ["Akna", "ჰადრუთი", "აღდამი", "ბაქო", "აბუ-დაბი"], ["აბუ-დაბი", "აღდამი", "ბაქო", "ჰადრუთი", "Akna"]],
    // É stands with E, and not behind Z
    ["fr", ["Zurich", "Évian", "Erevan", "Genève"], ["Erevan", "Évian", "Genève", "Zurich"]],
  ] as const)("is that of %s", (language, names, ordered) => {
    expect(names.toSorted(nameOrder(language))).toEqual(ordered);
  });

  it.each(labelLanguages)("of all places goes by the names that a reader of %s sees", (language) => {
    const labels = places.toSorted(placeOrder(language)).map((place) => placeLabel(place, language));
    expect(labels).toEqual(labels.toSorted(new Intl.Collator(language).compare));
  });
});
