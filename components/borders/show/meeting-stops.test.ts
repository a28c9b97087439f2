import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { isWithin } from "@/lib/view/front/front-cameras.ts";
import { mapData } from "@/lib/view/map-data.ts";
import type { MarkerEntry } from "@/lib/view/marker.ts";
import { meetingStops } from "./meeting-stops.ts";
import { showWords } from "./show-words.ts";

const atlas = loadAtlas();
const stops = meetingStops(mapData(atlas), showWords(atlas));

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
    for (const { spots, arcs, says, title } of stops) {
      const [spot] = spots;
      if (spot) {
        expect(isWithin(spot), title).toBe(true);
        expect(arcs.length, title).toBeGreaterThan(0);
        for (const arc of arcs) expect(arc).toMatch(/^M[\d.-]+ [\d.-]+Q/);
      } else {
        expect(arcs).toEqual([]);
        expect(says, title).toMatch(/^Held from afar: no place is marked\.$|lies beyond this map\.$/);
      }
    }
    expect(stops.filter(({ spots }) => spots.length === 1).length).toBeGreaterThan(stops.length / 2);
  });
});

describe("thousands of meetings as they are played", () => {
  const { markers, unplaced } = mapData(atlas);
  /** Twenty of each, without words, as a large atlas sends them. */
  const often = (entries: MarkerEntry[]) =>
    entries.flatMap((entry) =>
      Array.from({ length: 20 }, (_, copy) => ({ ...entry, date: "", title: "", path: `${entry.path}-${copy}` })),
    );
  const many = {
    markers: markers.map((marker) => ({ ...marker, entries: often(marker.entries) })),
    unplaced: often(unplaced),
  };

  it("are stops by month with their counts, no more of them than the slider has, and none is left out", () => {
    const counted = meetingStops(many, showWords(atlas));
    expect(counted.length).toBeLessThanOrEqual(400);
    const counts = counted.map(({ title }) => Number(/^([\d,]+) meetings?\b/.exec(title)?.[1]?.replace(",", "")));
    expect(counts.reduce((all, count) => all + count, 0)).toBe(atlas.meetings.length * 20);
    for (const { date } of counted) expect(date).toMatch(/^(?:[A-Z][a-z]+ )?\d{4}$/);
  });

  it("drop dots with arcs at all places of a month", () => {
    const counted = meetingStops(many, showWords(atlas));
    expect(Math.max(...counted.map(({ spots }) => spots.length))).toBeGreaterThan(1);
    for (const { spots, arcs, says, date } of counted) {
      expect(
        spots.every((spot) => isWithin(spot)),
        date,
      ).toBe(true);
      expect(arcs.length, date).toBeGreaterThanOrEqual(spots.length);
      expect(says === undefined, date).toBe(spots.length > 0);
    }
  });
});
