import type { LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { dashes, lineAttributes } from "./line.ts";

const feature = { type: "LineString", properties: {} } as const;
const layer = (cap: "butt" | "round"): LineLayerSpecification => ({
  id: "front",
  type: "line",
  source: "front",
  layout: { "line-cap": cap },
  paint: {
    "line-color": "#000000",
    "line-width": ["interpolate", ["linear"], ["zoom"], 5, 1, 6, 2],
    "line-dasharray": [3, 1],
  },
});

it("measures dashes in line widths", () => {
  expect(dashes(layer("butt"), 6, feature)).toEqual([6, 2]);
});

it("takes the width of the last whole zoom and enlarges the dashes until the next, as MapLibre does", () => {
  expect(dashes(layer("butt"), 5.5, feature)?.[0]).toBeCloseTo(3 * Math.SQRT2);
});

it("keeps the period of dashes with round caps", () => {
  const period = (cap: "butt" | "round") => dashes(layer(cap), 5.9, feature)?.reduce((sum, length) => sum + length);
  expect(period("round")).toBeCloseTo(period("butt") ?? Number.NaN);
});

it("leaves out a line without width", () => {
  expect(lineAttributes({ ...layer("butt"), paint: { "line-width": 0 } }, 5, feature)).toBeNull();
});
