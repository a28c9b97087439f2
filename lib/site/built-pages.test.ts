import { expect, it } from "vitest";
import { builtIds, entriesAtBuild } from "./built-pages.js";

const entry = (id: string, date: string, ...places: string[]) => ({ id, date, places });

it("takes the newest entries, whatever is uncertain of their dates, and the places with most entries", () => {
  const entries = [
    entry("a", "1992", "baku"),
    entry("b", "[2020-11-09..2020-11-11]", "baku"),
    entry("c", "2020-11", "paris"),
    entry("d", "2021?", "paris"),
    entry("e", "/1999-05", "baku"),
  ];
  const places = ["athens", "baku", "paris"].map((id) => ({ id }));
  expect(builtIds(entries, places, 2)).toEqual({
    entries: new Set(["d", "b"]),
    places: new Set(["baku", "paris", "athens"]),
  });
  const one = builtIds(entries.toReversed(), places.toReversed(), 1);
  expect([...one.entries, ...one.places]).toEqual(["d", "baku", "paris"]);
});

it("takes 500 entries, or as many as ENTRIES_AT_BUILD says, and says what is wrong with it", () => {
  expect(entriesAtBuild({})).toBe(500);
  expect(entriesAtBuild({ ENTRIES_AT_BUILD: "20" })).toBe(20);
  expect(entriesAtBuild({ ENTRIES_AT_BUILD: "0" })).toBe(0);
  expect(() => entriesAtBuild({ ENTRIES_AT_BUILD: "all" })).toThrow("ENTRIES_AT_BUILD must be a number such as 500");
});
