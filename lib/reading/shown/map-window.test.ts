import { describe, expect, it } from "vitest";
import { type Camera, cameraForBounds } from "../../cartography/camera.ts";
import { drawnBox } from "../../cartography/frame.ts";
import { mapWindow, spotIn } from "./map-window.ts";

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };
const camera = (west: number, south: number, east: number, north: number): Camera =>
  cameraForBounds([west, south, east, north], drawnBox, noPadding, 9);

const grounds = [
  { path: "/region", camera: camera(42.7, 38.2, 51.5, 42.4) },
  { path: "/europe", camera: camera(-4, 35.3, 59, 60.8) },
  { path: "/world", camera: camera(-128, -20, 146, 70) },
];

const tbilisi = [44.8, 41.7] as const;
const baku = [49.9, 40.4] as const;
const paris = [2.35, 48.85] as const;
const washington = [-77, 38.9] as const;

describe("the window of a map", () => {
  it.each([
    ["the region", [tbilisi, baku], "/region"],
    ["Europe", [tbilisi, paris], "/europe"],
    ["the world", [tbilisi, washington], "/world"],
  ])("is one of %s where the places lie there, and has each of them clear of its edge", (_, points, path) => {
    const window = mapWindow(grounds, points);
    expect(window?.ground.path).toBe(path);
    for (const point of points)
      for (const share of window ? spotIn(window, point) : []) {
        expect(share).toBeGreaterThan(2);
        expect(share).toBeLessThan(98);
      }
  });

  it("is as close as the places let it be, and for a single one no closer than the picture bears", () => {
    const one = mapWindow(grounds, [tbilisi]);
    expect(one?.size).toBeCloseTo(0.36);
    expect(one && spotIn(one, tbilisi)[0]).toBeGreaterThan(2);
    const near = mapWindow(grounds, [tbilisi, [45.2, 41.2]]);
    expect(near?.size).toBeLessThan(mapWindow(grounds, [tbilisi, baku])?.size ?? 0);
  });

  it("lies within its picture", () => {
    for (const points of [[tbilisi], [baku], [paris], [washington, [139.7, 35.7] as const]]) {
      const window = mapWindow(grounds, points);
      for (const start of [window?.left ?? -1, window?.top ?? -1]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + (window?.size ?? 2)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  it("is none without a place", () => expect(mapWindow(grounds, [])).toBeUndefined());
});
