import { describe, expect, it } from "vitest";
import { askedAddress } from "../address/address.ts";
import { withoutDates, withoutFilter } from "../address/asked.ts";
import { filterCounts } from "./filter-counts.ts";
import type { Facets } from "./marker.ts";

function meeting(year: number, level: string, mediator: string, place: string): Facets {
  return { start: Date.UTC(year, 0, 1), kind: "meeting", level, mediator, places: [place], articles: [] };
}

const listed = [
  meeting(1999, "leaders", "us", "washington"),
  meeting(2006, "leaders", "minsk-group", "paris"),
  meeting(2006, "foreign-ministers", "minsk-group", "london"),
  meeting(2022, "leaders", "eu", "brussels"),
];

describe("the numbers beside the values of a filter", () => {
  it("count entries under the other filters, not under the filter itself", () => {
    const asked = { filters: { level: "leaders", mediator: "eu" } };
    expect([...filterCounts(listed, asked, "mediator")]).toEqual([
      ["eu", 1],
      ["us", 1],
      ["minsk-group", 1],
    ]);
    expect([...filterCounts(listed, asked, "level")]).toEqual([["leaders", 1]]);
  });

  it("count only what began by the date that is asked for", () => {
    expect(filterCounts(listed, { on: "2013-01-28" }, "place").has("brussels")).toBe(false);
    expect(filterCounts(listed, { on: "1999", with: "2013" }, "place").get("paris")).toBe(1);
  });

  it("keep the value in force even when nothing has it", () => {
    expect(filterCounts(listed, { filters: { place: "atlantis" } }, "place").get("atlantis")).toBe(0);
  });
});

describe("addresses of a list", () => {
  const asked = { on: "2013", filters: { level: "leaders", place: "paris" }, sort: "-date" };

  it("carry date, filters and order", () => {
    expect(askedAddress("/meetings", asked)).toBe("/meetings?on=2013&level=leaders&place=paris&sort=-date");
    expect(askedAddress("/meetings", {})).toBe("/meetings");
  });

  it("drop one filter, all filters or the dates, and keep the rest", () => {
    expect(askedAddress("/", withoutFilter(asked, "place"))).toBe("/?on=2013&level=leaders&sort=-date");
    expect(askedAddress("/", withoutFilter(asked))).toBe("/?on=2013&sort=-date");
    expect(askedAddress("/", withoutFilter(withoutDates({ on: "2013" })))).toBe("/");
  });
});
