import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { cslDate, cslJson } from "./csl-json.ts";
import { entryWorkOf, everyWork, excerptWorkOf } from "./testing/works.ts";

/** The properties that we use, as the CSL data schema types them; it allows no others. */
const shapes: Record<string, (value: unknown) => boolean> = {
  id: isText,
  type: (value) => value === "webpage" || value === "article-newspaper",
  title: isText,
  author: (value) => Array.isArray(value) && value.every((name) => Object.keys(name).join() === "literal"),
  "container-title": isText,
  issued: isDate,
  "event-date": isDate,
  "event-place": isText,
  language: isText,
  URL: (value) => URL.canParse(String(value)),
  accessed: isDate,
  note: isText,
};

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isDate(value: unknown): boolean {
  const { "date-parts": parts, circa, literal, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0 || (circa !== undefined && typeof circa !== "boolean")) return false;
  if (parts === undefined) return isText(literal);
  return (
    Array.isArray(parts) &&
    (parts.length === 1 || parts.length === 2) &&
    parts.every((part) => part.length >= 1 && part.length <= 3 && part.every(Number.isInteger))
  );
}

describe("CSL-JSON", () => {
  it("has only properties of the CSL data schema, each of its type, for every entry and excerpt", () => {
    for (const work of everyWork()) {
      const items = JSON.parse(cslJson(work)) as Record<string, unknown>[];
      expect(items).toHaveLength(1);
      for (const [name, value] of Object.entries(items[0] ?? {})) {
        expect(shapes[name]?.(value), `${work.key}: ${name} ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });

  it("writes a day, a month, a year and an interval as date parts", () => {
    expect(cslDate("2022-07-16", english)).toEqual({ "date-parts": [[2022, 7, 16]] });
    expect(cslDate("2021-11", english)).toEqual({ "date-parts": [[2021, 11]] });
    expect(cslDate("1991/1994-05-12", english)).toEqual({ "date-parts": [[1991], [1994, 5, 12]] });
  });

  it("marks a date in doubt as circa, and puts an open interval into words", () => {
    for (const mark of ["?", "~", "%"]) {
      expect(cslDate(`1999-08-23${mark}`, english)).toEqual({ "date-parts": [[1999, 8, 23]], circa: true });
    }
    expect(cslDate("1992-05-15/..", english)).toEqual({ literal: "since 15 May 1992" });
  });

  it("names the agency as author and the newspaper as container, and leaves away what is not known", () => {
    const [paris] = JSON.parse(cslJson(excerptWorkOf("paris-on-monday")));
    expect(paris).toMatchObject({ author: [{ literal: "Reuters" }], "container-title": "The Moscow Times" });
    expect(paris).not.toHaveProperty("issued");
    const [tbilisi] = JSON.parse(cslJson(excerptWorkOf("talks-in-tbilisi")));
    expect(tbilisi).not.toHaveProperty("author");
    expect(tbilisi).not.toHaveProperty("container-title");
    expect(tbilisi.issued).toEqual({ "date-parts": [[2022, 7, 16]], circa: true });
    expect(tbilisi.note).toContain(
      "As quoted in Where They Met, https://met.example/articles/tbilisi-2022#talks-in-tbilisi",
    );
  });

  it("gives an entry the day of its last change, and beside it the date and place of what it tells", () => {
    const [item] = JSON.parse(cslJson(entryWorkOf("1999-09-11-yalta")));
    expect(item).toMatchObject({
      type: "webpage",
      author: [{ literal: "Where They Met" }],
      "event-date": { "date-parts": [[1999, 9, 11]], circa: true },
      "event-place": "Yalta",
      accessed: { "date-parts": [[2026, 11, 22]] },
    });
    expect(item.issued["date-parts"][0][0]).toBeGreaterThanOrEqual(2026);
    expect(item.note).toContain("Mediamax, https://modernarmenia.mediamax.am/en/story/43");
  });
});
