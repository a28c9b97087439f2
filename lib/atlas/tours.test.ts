import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import type { Tour } from "./schema/tour-schema.ts";
import { tourAt, tourPath, tourPaths } from "./tours.ts";

const atlas = loadAtlas();
const main = atlas.tour("main") as Tour;
const other: Tour = { ...main, id: "venues", stops: main.stops.slice(0, 3) };
const both = { ...atlas, tours: [main, other] };

describe("the addresses of tours", () => {
  it("are short for the main tour, and carry the id of any other", () => {
    expect(tourPath(main)).toBe("/tour");
    expect(tourPath(main, 3)).toBe("/tour/3");
    expect(tourPath(other)).toBe("/tour/venues");
    expect(tourPath(other, 3)).toBe("/tour/venues-3");
  });

  it("lead back to the stop they were made for", () => {
    for (const tour of [main, other]) {
      for (const [index, path] of tourPaths(tour).entries()) {
        expect(tourAt(both, path)).toEqual(
          index === 0 ? { tour } : { tour, stop: tour.stops[index - 1], number: index },
        );
      }
    }
  });

  it("lead nowhere beyond the last stop", () => {
    for (const path of ["/tour/0", `/tour/${main.stops.length + 1}`, "/tour/main", "/tour/venues-4", "/tour/03"]) {
      expect(tourAt(both, path), path).toBeUndefined();
    }
  });
});

describe("the main tour", () => {
  it("has eight to ten stops in the order of time", () => {
    expect(main.stops.length).toBeGreaterThanOrEqual(8);
    expect(main.stops.length).toBeLessThanOrEqual(10);
    const dates = main.stops.map(({ on }) => on ?? "");
    expect(dates).toEqual(dates.toSorted());
  });

  it("quotes only what the entry of the stop stands on, or what is told of the same war", () => {
    for (const { entry, excerpt, title } of main.stops) {
      if (entry && excerpt && title !== "A war, and a truce in 1994") {
        expect(
          atlas.entriesCiting(excerpt).map(({ id }) => id),
          title,
        ).toContain(entry);
      }
    }
  });
});
