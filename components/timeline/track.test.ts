import { describe, expect, it } from "vitest";
import { trackOf } from "./track.ts";

const { first, last, clamp, percent, timeAt, day, year } = trackOf({ from: "1988-01-01", to: "2027-12-31" });

describe("the track of the slider", () => {
  it("begins and ends with the days that the server gives", () => {
    expect([day(first), day(last)]).toEqual(["1988-01-01", "2027-12-31"]);
    expect([year(first), year(last)]).toEqual([1988, 2027]);
  });

  it("keeps what lies beyond its ends at them", () => {
    expect(clamp(Date.UTC(1920, 1))).toBe(first);
    expect(day(Date.UTC(2040, 1))).toBe("2027-12-31");
    expect([day(timeAt(-1)), day(timeAt(2))]).toEqual(["1988-01-01", "2027-12-31"]);
  });

  it("finds the day again that it put at a place", () => {
    for (const date of ["1994-05-12", "2013-01-28", "2020-11-10", "2027-12-31"])
      expect(day(timeAt(percent(Date.parse(date)) / 100) + 1000)).toBe(date);
  });
});
