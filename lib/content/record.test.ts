import { describe, expect, it } from "vitest";
import { attribution, copyRank } from "../atlas/attribution.ts";
import type { Reference } from "../atlas/schema/evidence-schema.ts";
import { loadAtlas } from "./load.ts";

const atlas = loadAtlas();

describe("the record of meetings", () => {
  it("holds at least 95 meetings from 1991 to 2026", () => {
    expect(atlas.meetings.length).toBeGreaterThanOrEqual(95);
    expect(atlas.meetings[0]?.date.slice(0, 4)).toBe("1991");
    expect(atlas.meetings.at(-1)?.date.slice(0, 4)).toBe("2026");
  });

  it("stands on a reference of rank 1 to 3 or on an excerpt", () => {
    const isSound = (reference: Reference) => (attribution(atlas, reference)?.rank ?? copyRank) < copyRank;
    const weak = atlas.meetings.filter(
      ({ references, excerpts }) => !references.some(isSound) && excerpts.length === 0,
    );
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  it("does not count Granada 2023, where Azerbaijan's president did not come, as a meeting", () => {
    expect(atlas.meetings.filter(({ id }) => id.includes("granada"))).toEqual([]);
  });
});
