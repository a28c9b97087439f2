import { describe, expect, it } from "vitest";
import type { Place, PlaceName } from "../schema/place-schema.ts";
import { aliasIds, contestedId, englishNames, isContested, placeLabel, slugify } from "./names.ts";

const place = (id: string, ...names: PlaceName[]): Place => {
  return { id, kind: "city", point: [46.75, 39.82], precision: "city", country: "AZ", source: "test", names };
};

const khankendi = place(
  "khankendi-stepanakert",
  { text: "Stepanakert", lang: "en", usedBy: "Armenian side" },
  { text: "Khankendi", lang: "en", usedBy: "Azerbaijan" },
  { text: "Xankəndi", lang: "az", usedBy: "Azerbaijan" },
  { text: "Ստեփանակերտ", lang: "hy", usedBy: "Armenian side" },
  { text: "Vararakn", lang: "en", former: true },
);

const tbilisi = place(
  "tbilisi",
  { text: "Tbilisi", lang: "en" },
  { text: "თბილისი", lang: "ka" },
  { text: "Tiflis", lang: "en", former: true },
);

describe("a contested place", () => {
  it("is shown under every English name in use, alphabetically, whatever their order in the file", () => {
    expect(placeLabel(khankendi)).toBe("Khankendi / Stepanakert");
    expect(isContested(khankendi)).toBe(true);
  });

  it("has an id that joins the names alphabetically", () => {
    expect(contestedId(khankendi)).toBe("khankendi-stepanakert");
  });

  it("is led to by each single name in Latin letters, former ones included", () => {
    expect(aliasIds(khankendi)).toEqual(["stepanakert", "khankendi", "xankendi", "vararakn"]);
  });

  it("does not show a name twice that two sides share", () => {
    const names = ["Shusha", "Shushi", "Shusha"].map((text) => ({ text, lang: "en", usedBy: "someone" }));
    expect(placeLabel(place("shusha-shushi", ...names))).toBe("Shusha / Shushi");
  });

  it("is not contested when all sides use one name", () => {
    const names = ["Lachin", "Lachin"].map((text) => ({ text, lang: "en", usedBy: "someone" }));
    expect(isContested(place("lachin", ...names))).toBe(false);
  });
});

describe("a place with one name", () => {
  it("is shown under its current English name only", () => {
    expect(placeLabel(tbilisi)).toBe("Tbilisi");
    expect(englishNames(tbilisi)).toHaveLength(1);
    expect(isContested(tbilisi)).toBe(false);
  });

  it("is not led to by its own id", () => {
    expect(aliasIds(tbilisi)).toEqual(["tiflis"]);
  });
});

describe("slugs", () => {
  it.each([
    ["Xankəndi", "xankendi"],
    ["Ağdərə", "agdere"],
    ["Şuşa", "susa"],
    ["İsmayıllı", "ismayilli"],
    ["Château d'Esclimont", "chateau-d-esclimont"],
    ["  Key West, Florida ", "key-west-florida"],
    ["Степанакерт", ""],
  ])("of %s is %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});
