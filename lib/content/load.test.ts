import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "./check/testing/content-fixture.ts";
import { readAtlas } from "./load.ts";

describe("reading the atlas", () => {
  it("gives entries by date, places by label and excerpts by id", () => {
    const atlas = readAtlas(writeFixture(soundFixture()).contentDir);
    expect(atlas.entries).toHaveLength(10);
    expect(atlas.place("glen-hollow")?.names).toHaveLength(2);
    expect(atlas.entriesCiting("alpha-first").map(({ id }) => id)).toEqual(["pact", "talks"]);
  });

  it("fills in what an editor may leave out", () => {
    const atlas = readAtlas(writeFixture(soundFixture()).contentDir);
    expect(atlas.entry("vow")).toMatchObject({ citations: [], disagreements: [] });
  });

  it("knows the last day of change: of the places, and of anything", () => {
    const atlas = readAtlas(writeFixture(soundFixture()).contentDir);
    expect(atlas.modified).toEqual({ places: "2004-02-01", publishers: "2004-02-20", latest: "2004-03-02" });
  });

  it("throws one error that lists everything that does not fit", () => {
    const fixture = {
      ...soundFixture(),
      "content/entries/flood.json": "{",
      "content/entries/vow.json": { kind: "event", date: "x" },
    };
    const { contentDir } = writeFixture(fixture);
    expect(() => readAtlas(contentDir)).toThrow(
      /flood\.json {2}\$ {2}not JSON.*vow\.json {2}\$\.title {2}missing field "title"/s,
    );
  });
});
