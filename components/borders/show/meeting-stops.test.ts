import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { isWithin } from "@/lib/view/front/front-cameras.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { meetingStops } from "./meeting-stops.ts";

const atlas = loadAtlas();
const stops = meetingStops(mapData(atlas));

describe("the meetings as they are played", () => {
  it("are all of the record, each once, in the order of their dates", () => {
    expect(stops.map(({ title }) => title).toSorted()).toEqual(atlas.meetings.map(({ title }) => title).toSorted());
    const order = stops.map(({ title, date }) => `${date} ${title}`);
    expect(new Set(order).size).toBe(order.length);
    const starts = new Map(
      [...mapData(atlas).markers.flatMap(({ entries }) => entries), ...mapData(atlas).unplaced].map((entry) => [
        `${entry.date} ${entry.title}`,
        entry.facets.start,
      ]),
    );
    const times = order.map((key) => starts.get(key) ?? Number.NaN);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("drop a dot with arcs from the capitals, or say why there is none", () => {
    for (const { spot, arcs, says, title } of stops) {
      if (spot) {
        expect(isWithin(spot), title).toBe(true);
        expect(arcs.length, title).toBeGreaterThan(0);
        for (const arc of arcs) expect(arc).toMatch(/^M[\d.-]+ [\d.-]+Q/);
      } else {
        expect(arcs).toEqual([]);
        expect(says, title).toMatch(/^Held from afar: no place is marked\.$|lies beyond this map\.$/);
      }
    }
    expect(stops.filter(({ spot }) => spot).length).toBeGreaterThan(stops.length / 2);
  });
});
