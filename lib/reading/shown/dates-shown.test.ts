import { describe, expect, it } from "vitest";
import type { FoundDate } from "../findings.ts";
import { dateLine } from "./dates-shown.ts";

const date = (edtf: string | null, standing: FoundDate["standing"] = "stated"): FoundDate => ({
  edtf,
  standing,
  start: 0,
  end: 1,
  sentence: 0,
  reason: standing,
});

describe("the line of years", () => {
  it("reaches from the first year to the end of the last, with each date once at its share", () => {
    const line = dateLine({ dates: [date("2012"), date("2013-07-02"), date("2013-07-02")] });
    expect(line?.dates.map(({ edtf, count }) => [edtf, count])).toEqual([
      ["2012", 1],
      ["2013-07-02", 2],
    ]);
    const [year, day] = line?.dates ?? [];
    expect([year?.from, Math.round(year?.to ?? 0)]).toEqual([0, 50]);
    expect(day?.from).toBeCloseTo(75, 0);
  });

  it("takes the surest of several readings of a date", () => {
    const line = dateLine({ dates: [date("2012-10", "guessed"), date("2012-10", "counted")] });
    expect(line?.dates[0]).toMatchObject({ standing: "counted", reason: "counted", count: 2 });
  });

  it("leaves out what is no date, and is none where nothing else is left", () => {
    expect(dateLine({ dates: [date(null, "unknown"), date("soon")] })).toBeUndefined();
    expect(dateLine({ dates: [date("1992/..")] })?.dates).toHaveLength(1);
  });

  it("lays no two marks of a row over each other, while there are rows", () => {
    const line = dateLine({ dates: ["2012-01-01", "2012-01-03", "2012-01-05", "2020"].map((edtf) => date(edtf)) });
    expect(line?.dates.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  });

  it("draws as many as have room of ten thousand, says how many more there are, and numbers at most ten years", () => {
    const days = Array.from({ length: 10_000 }, (_, index) =>
      date(new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10)),
    );
    const line = dateLine({ dates: days });
    expect((line?.dates.length ?? 0) + (line?.more ?? 0)).toBe(10_000);
    expect(line?.dates.length).toBeLessThanOrEqual(120);
    expect(line?.years.length).toBeLessThanOrEqual(10);
  });
});
