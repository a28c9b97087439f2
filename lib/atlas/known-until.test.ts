import { describe, expect, it } from "vitest";
import { reviewContent } from "../content/check/review.ts";
import { soundFixture, writeFixture } from "../content/check/testing/content-fixture.ts";
import { english } from "../words/catalogue.ts";
import { dateWithLimit } from "./known-until.ts";

describe("where the record ends", () => {
  it("is said of a date that lies after it, and of no other", () => {
    expect(dateWithLimit("2026-02-20", "2026-02-20", english)).toBe("20 February 2026");
    expect(dateWithLimit("2026-02-21", "2026-02-20", english)).toBe("21 February 2026: not known");
    expect(dateWithLimit("2027", "2026-02-20", english)).toBe("2027: not known");
  });

  it.each(["2026", "2023-09-20/..", "../2027"])("is not said of %s, some of which is known", (date) => {
    expect(dateWithLimit(date, "2026-02-20", english)).not.toContain("not known");
  });

  it("makes the checks warn of an entry after it, and fail nothing", () => {
    const fixture = soundFixture();
    fixture["content/entries/flood.json"] = {
      ...(fixture["content/entries/flood.json"] as object),
      date: "2004-07-01",
    };
    const { problems, warnings } = reviewContent(writeFixture(fixture));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      {
        rule: "after-record",
        file: "content/entries/flood.json",
        path: "$.date",
        wrong: "2004-07-01 lies after 2004-06-30, up to which the record is checked",
        right: 'once all is checked up to then, move "knownUntil" in content/atlas.json',
      },
    ]);
  });

  it("leaves a sound folder without a warning", () => {
    expect(reviewContent(writeFixture(soundFixture())).warnings).toEqual([]);
  });
});
