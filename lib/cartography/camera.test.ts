import { MercatorCoordinate } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import {
  type Bounds,
  type Camera,
  cameraForBounds,
  fromMercator,
  project,
  toMercator,
  unproject,
  visibleBounds,
  zoomRange,
} from "./camera.ts";

const size = { width: 1440, height: 900 };
const karabakh: Camera = { center: [46.7, 39.8], zoom: 7.6 };
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Numbers that look random and are the same in every run (mulberry32), between two limits. */
function numbers(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low);
  };
}

describe("the projection", () => {
  it("is MapLibre's", () => {
    for (const [lng, lat] of [
      [46.7, 39.8],
      [2.35, 48.85],
      [-81.8, 24.5],
      [0, 0],
      [179.9, -70],
    ] as const) {
      const { x, y } = MercatorCoordinate.fromLngLat([lng, lat]);
      const [ownX, ownY] = toMercator([lng, lat]);
      expect(ownX).toBeCloseTo(x, 12);
      expect(ownY).toBeCloseTo(y, 12);
      const back = new MercatorCoordinate(x, y).toLngLat();
      expect(fromMercator([x, y])[0]).toBeCloseTo(back.lng, 9);
      expect(fromMercator([x, y])[1]).toBeCloseTo(back.lat, 9);
    }
  });

  it("puts the camera's centre in the middle of the picture", () => {
    expect(project(karabakh, size, karabakh.center)).toEqual([720, 450]);
  });

  it("shows the world in 512 CSS px at zoom 0", () => {
    const [west] = project({ center: [0, 0], zoom: 0 }, { width: 512, height: 512 }, [-180, 0]);
    const [east] = project({ center: [0, 0], zoom: 0 }, { width: 512, height: 512 }, [180, 0]);
    expect([west, east]).toEqual([0, 512]);
  });

  it("gives every pixel back, wherever the camera is", () => {
    const between = numbers(7);
    for (let round = 0; round < 500; round++) {
      const camera: Camera = { center: [between(-170, 170), between(-70, 70)], zoom: between(2, 9) };
      const point: [number, number] = [between(0, 1440), between(0, 900)];
      const [x, y] = project(camera, size, unproject(camera, size, point));
      expect(x).toBeCloseTo(point[0], 6);
      expect(y).toBeCloseTo(point[1], 6);
    }
  });
});

describe("the visible bounds", () => {
  it("have the picture's corners for corners", () => {
    const [west, south, east, north] = visibleBounds(karabakh, size);
    const [left, top] = project(karabakh, size, [west, north]);
    const [right, bottom] = project(karabakh, size, [east, south]);
    expect([left, top, right, bottom].map((pixel) => Math.abs(Number(pixel.toFixed(6))))).toEqual([0, 0, 1440, 900]);
  });
});

describe("the camera for bounds", () => {
  it("shows all of them within the padding and touches it on one axis", () => {
    const between = numbers(11);
    for (let round = 0; round < 200; round++) {
      const [west, south] = [between(-10, 50), between(30, 55)];
      const bounds: Bounds = [west, south, west + between(2, 16), south + between(1, 8)];
      const padding = { top: between(0, 90), right: between(0, 300), bottom: between(0, 90), left: between(0, 440) };
      const camera = cameraForBounds(bounds, size, padding, 9);
      const [left, top] = project(camera, size, [bounds[0], bounds[3]]);
      const [right, bottom] = project(camera, size, [bounds[2], bounds[1]]);
      const spare = [
        left - padding.left,
        top - padding.top,
        size.width - padding.right - right,
        size.height - padding.bottom - bottom,
      ];
      for (const pixels of spare) expect(pixels).toBeGreaterThan(-1e-6);
      if (camera.zoom < 9) expect(Math.min(...spare)).toBeLessThan(1e-6);
    }
  });

  it("is centred on the bounds in Mercator, not in degrees", () => {
    const { center } = cameraForBounds([-10, 30, 66, 63], size, noPadding, 9);
    expect(center[0]).toBeCloseTo(28);
    expect(center[1]).toBeGreaterThan(46.5);
  });

  it("comes no closer than it is told, even for a single point", () => {
    const camera = cameraForBounds([46.75, 39.82, 46.75, 39.82], size, noPadding, 8);
    expect(camera.zoom).toBe(8);
    expect(camera.center[0]).toBeCloseTo(46.75);
    expect(camera.center[1]).toBeCloseTo(39.82);
  });

  it("stays in the site's zoom range", () => {
    expect(cameraForBounds([-180, -80, 180, 80], { width: 300, height: 200 }, noPadding, 9).zoom).toBe(zoomRange.min);
    expect(cameraForBounds([46, 39, 46.01, 39.01], size, noPadding, 22).zoom).toBe(zoomRange.max);
  });

  it("survives padding that leaves nothing free", () => {
    const padding = { top: 500, right: 900, bottom: 500, left: 900 };
    expect(Number.isFinite(cameraForBounds([45, 39, 48, 41], size, padding, 8).zoom)).toBe(true);
  });
});
