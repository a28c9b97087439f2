import { expect, test } from "vitest";
import { drawMap, mapOptions } from "../testing/map-fixture.ts";
import { envelope } from "./boxes.ts";

const names = (liveScales: number[]) =>
  drawMap({ ...mapOptions("karabakh"), liveScales }).symbols.flatMap(({ text }) => (text ? [text.value] : []));

test("a name that the live map has no room for is not drawn", () => {
  const [all, kept, half] = [names([]), names([1]), names([0.5])];
  expect(kept.length).toBeGreaterThan(all.length * 0.7);
  // a town in the map's corner, and one beside Yerevan
  for (const name of ["Lerik", "Hrazdan"]) {
    expect(all).toContain(name);
    expect(kept).not.toContain(name);
  }
  expect(all).toEqual(expect.arrayContaining(kept));
  expect(half.length).toBeLessThan(kept.length);
});

test("the live map takes the upright box round a turned name for its room", () => {
  const [left, top, right, bottom] = envelope([-30, -5, 30, 5], 90);
  expect([left, top, right, bottom].map(Math.round)).toEqual([-5, -30, 5, 30]);
  expect(envelope([-30, -5, 30, 5], 45)[2]).toBeCloseTo(35 / Math.SQRT2, 5);
});
