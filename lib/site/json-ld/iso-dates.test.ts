import { describe, expect, it } from "vitest";
import { exactDates } from "./iso-dates.ts";

describe("dates for machines", () => {
  it("gives a day, a month or a year as it stands", () => {
    expect(exactDates("2022-07-16")).toEqual({ startDate: "2022-07-16" });
    expect(exactDates("2012-10")).toEqual({ startDate: "2012-10" });
    expect(exactDates("1991")).toEqual({ startDate: "1991" });
  });

  it("gives both ends of an interval, and only the known end of an open one", () => {
    expect(exactDates("1991/1994-05-12")).toEqual({ startDate: "1991", endDate: "1994-05-12" });
    expect(exactDates("2020-11-10/..")).toEqual({ startDate: "2020-11-10" });
    expect(exactDates("../1994-05-12")).toEqual({ endDate: "1994-05-12" });
  });

  it.each(["1999-04-26?", "1999~", "1999-04%"])("leaves out what is uncertain: %s", (date) => {
    expect(exactDates(date)).toEqual({});
    expect(exactDates(`${date}/2001`)).toEqual({ endDate: "2001" });
  });
});
