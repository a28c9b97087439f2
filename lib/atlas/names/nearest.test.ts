import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

const ids = ["tbilisi", "tbilisi-2022", "paris", "khankendi-stepanakert", "baku", "yerevan", "paris-2013"];

describe("the distance of two texts", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["baku", "baku", 0],
    ["baku", "bakku", 1],
    ["tblisi", "tbilisi", 1],
    ["praris", "paris", 1],
    ["apris", "paris", 1],
    ["kitten", "sitting", 3],
  ])("from %s to %s is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe("the nearest ids", () => {
  it("find a misspelt one", () => {
    expect(nearest("tiblisi", ids, 1)).toEqual(["tbilisi"]);
  });

  it("find one by a part of it", () => {
    expect(nearest("stepanakert", ids, 1)).toEqual(["khankendi-stepanakert"]);
    expect(nearest("meeting-in-yerevan", ids, 1)).toEqual(["yerevan"]);
  });

  it("ignore case, spaces and diacritics", () => {
    expect(nearest("Páris 2013", ids, 1)).toEqual(["paris-2013"]);
  });

  it("come best first, not more than asked for", () => {
    expect(nearest("tbilisi-2021", ids, 2)).toEqual(["tbilisi-2022", "tbilisi"]);
  });

  it("are none when nothing is alike", () => {
    expect(nearest("xyz-quux", ids, 3)).toEqual([]);
    expect(nearest("", ids, 3)).toEqual([]);
    expect(nearest("---", ids, 3)).toEqual([]);
  });

  it("are looked for by the first letters of a text without end", () => {
    const endless = `tiblisi${"-x".repeat(100_000)}`;
    expect(nearest(endless, Array(500).fill(ids).flat(), 1)).toEqual(nearest(endless.slice(0, 64), ids, 1));
    expect(nearest(`${"a".repeat(60)}bcdefgh`, [`${"a".repeat(60)}bcde`], 1)).toHaveLength(1);
  });
});
