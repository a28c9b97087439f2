import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { voices } from "./publishers.ts";
import type { Entry } from "./schema/entry-schema.ts";
import type { Reference } from "./schema/evidence-schema.ts";
import { campOf, countSources, sourcingOf } from "./sourcing.ts";

const atlas = loadAtlas();
const [meeting] = atlas.meetings;
const page = (publisher: string, more: Partial<Reference> = {}): Reference => {
  return { publisher, url: `https://example.org/${publisher}`, ...more };
};

/** A meeting that stands on these pages alone. */
const standingOn = (...references: Reference[]): Entry => {
  if (!meeting) throw new Error("no meeting");
  return { ...meeting, excerpts: [], citations: [], disagreements: [], references };
};

describe("the mark of one side", () => {
  it("stands where all sources speak for the same side, on either", () => {
    expect(sourcingOf(atlas, standingOn(page("asbarez"), page("artsakhpress")))).toEqual(["armenian"]);
    expect(sourcingOf(atlas, standingOn(page("trend"), page("azertag")))).toEqual(["azerbaijani"]);
  });

  it("goes when a third party or the other side tells it too", () => {
    expect(sourcingOf(atlas, standingOn(page("asbarez"), page("reuters")))).toEqual([]);
    expect(sourcingOf(atlas, standingOn(page("asbarez"), page("trend")))).toEqual([]);
  });

  it("goes by whose text it is, not by whose page prints it", () => {
    expect(sourcingOf(atlas, standingOn(page("artsakh-news", { copyOf: "european-union" }), page("asbarez")))).toEqual(
      [],
    );
    expect(sourcingOf(atlas, standingOn(page("reuters", { copyOf: "trend" }), page("azertag")))).toEqual([
      "azerbaijani",
    ]);
  });

  it("heeds the pages behind the accounts of a disagreement", () => {
    const entry = standingOn(page("asbarez"), page("armenpress"));
    const source = { reference: page("trend") };
    const disagreements = [{ about: "Who spoke first?", accounts: [{ says: "They did.", source }] }];
    expect(sourcingOf(atlas, { ...entry, disagreements })).toEqual([]);
  });

  it("counts the Armenian service of a third country's broadcaster as its Azerbaijani one", () => {
    expect(campOf[atlas.publisher("rferl-armenian")?.voice ?? "armenian"]).toBe("third");
    expect(atlas.publisher("rferl-azerbaijani")?.voice ?? "other").toBe(atlas.publisher("rferl-armenian")?.voice);
  });
});

describe("the mark of a single source", () => {
  it("stands where one page alone carries an entry, unless that is an official text", () => {
    expect(sourcingOf(atlas, standingOn(page("reuters")))).toEqual(["single"]);
    expect(sourcingOf(atlas, standingOn(page("asbarez")))).toEqual(["armenian", "single"]);
    expect(sourcingOf(atlas, standingOn(page("osce")))).toEqual([]);
  });
});

describe("the count of sources", () => {
  it("has every source of every entry in it", () => {
    for (const entry of atlas.entries) {
      const { armenian, azerbaijani, third, unknown } = countSources(atlas, entry);
      expect(armenian + azerbaijani + third + unknown, entry.id).toBeGreaterThan(0);
    }
  });

  it("puts both voices of the Armenian side together, and knows every voice", () => {
    expect(voices.filter((voice) => campOf[voice] === "armenian")).toEqual(["armenian", "karabakh-armenian"]);
    expect(Object.keys(campOf).toSorted()).toEqual(voices.toSorted());
  });
});
