import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Point } from "../atlas/schema/fields.ts";
import { Layers } from "../atlas/schema/layer-schema.ts";
import { contentIn } from "../content/content-folder.js";
import { layerFeatures } from "./layer-features.ts";
import { areaKm2, boundsOf, distanceKm, greatCircleArc } from "./measure.ts";

const { layers } = Layers.parse(JSON.parse(readFileSync(path.join(contentIn(), "layers.json"), "utf8")));
const measured = layers.flatMap(({ areaKm2: stated, ...layer }) => (stated ? [{ ...layer, stated }] : []));
const compared = measured.filter(({ stated }) => stated.published !== null);

const yerevan: Point = [44.51361, 40.18111];
const baku: Point = [49.89201, 40.37767];
const paris: Point = [2.3488, 48.85341];
const washington: Point = [-77.03637, 38.89511];

/** Kilometres, written apart from turf: haversine on a sphere of the mean radius of the Earth. */
function haversineKm([lng1, lat1]: Point, [lng2, lat2]: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const square = (value: number) => value * value;
  const h =
    square(Math.sin(radians(lat2 - lat1) / 2)) +
    Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * square(Math.sin(radians(lng2 - lng1) / 2));
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

/** Latitude at which the rhumb line between two points, straight on a Mercator map, crosses the longitude. */
function rhumbLatitude([lng1, lat1]: Point, [lng2, lat2]: Point, longitude: number): number {
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
  const share = (longitude - lng1) / (lng2 - lng1);
  const y = mercator(lat1) + share * (mercator(lat2) - mercator(lat1));
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}

describe("the area of a layer", () => {
  it("is stated for the states, the oblast, the areas of control and the seven districts", () => {
    expect(measured.map((layer) => layer.id)).toEqual([
      "armenia",
      "azerbaijan",
      "oblast-1923-1991",
      "held-1994-2020",
      "seven-districts",
      "peacekeepers-zone-2020-2023",
      "lachin-corridor-2020-2022",
      "lachin-corridor-2022-2023",
    ]);
  });

  it.each(measured)("of $id is the stated one to 1 km²", (layer) => {
    expect(Math.abs(areaKm2(layerFeatures(layer)) - layer.stated.measured)).toBeLessThanOrEqual(1);
  });

  it.each(compared)("of $id agrees with the published $stated.published km²", (layer) => {
    const figures = String(layer.stated.published).split("-").map(Number);
    const [low, high] = [Math.min(...figures), Math.max(...figures)];
    const area = areaKm2(layerFeatures(layer));
    const nearest = Math.min(Math.max(area, low), high);
    expect(Math.abs(area / nearest - 1)).toBeLessThanOrEqual(layer.stated.tolerance ?? 0);
  });

  it("leaves lines and points out of the count", () => {
    expect(areaKm2(layerFeatures({ file: "line-of-contact-1994.geojson" }))).toBe(0);
  });
});

describe("the distance between two places", () => {
  // Lengths on the WGS84 ellipsoid, worked out once by Vincenty's formula.
  const ways = [
    { from: "Yerevan", to: "Baku", a: yerevan, b: baku, geodesic: 457.9 },
    { from: "Yerevan", to: "Paris", a: yerevan, b: paris, geodesic: 3439.4 },
    { from: "Baku", to: "Paris", a: baku, b: paris, geodesic: 3822.7 },
    { from: "Yerevan", to: "Washington", a: yerevan, b: washington, geodesic: 9430.3 },
  ];

  it.each(ways)("from $from to $to is that of the haversine formula", ({ a, b }) => {
    expect(distanceKm(a, b)).toBeCloseTo(haversineKm(a, b), 6);
  });

  it.each(ways)("from $from to $to is within 0.5 % of the $geodesic km on the ellipsoid", ({ a, b, geodesic }) => {
    expect(Math.abs(distanceKm(a, b) / geodesic - 1)).toBeLessThan(0.005);
  });

  it("is one degree of the meridian, 111.195 km, from 0° to 1° N", () => {
    expect(distanceKm([45, 0], [45, 1])).toBeCloseTo(111.195, 3);
  });

  it("is the same both ways and nothing to the place itself", () => {
    expect(distanceKm(paris, baku)).toBeCloseTo(distanceKm(baku, paris), 9);
    expect(distanceKm(paris, paris)).toBe(0);
  });
});

describe("a great-circle arc", () => {
  const arc = greatCircleArc(yerevan, washington, 101).geometry.coordinates as Point[];

  it("has as many vertices as asked for and ends at the two places", () => {
    expect(arc).toHaveLength(101);
    for (const [vertex, place] of [
      [arc.at(0), yerevan],
      [arc.at(-1), washington],
    ]) {
      expect(vertex?.[0]).toBeCloseTo(place?.[0] ?? Number.NaN, 6);
      expect(vertex?.[1]).toBeCloseTo(place?.[1] ?? Number.NaN, 6);
    }
  });

  it.each([
    ["Paris", paris],
    ["Washington", washington],
  ])("from Yerevan to %s runs north of the rhumb line in its middle", (_, venue) => {
    const [longitude, latitude] = greatCircleArc(yerevan, venue, 101).geometry.coordinates[50] as Point;
    expect(latitude).toBeGreaterThan(rhumbLatitude(yerevan, venue, longitude));
  });

  it("adds up to the distance between its ends", () => {
    const steps = arc.slice(1).map((vertex, index) => distanceKm(arc[index] as Point, vertex));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(distanceKm(yerevan, washington), 3);
  });

  it("is refused when it crosses the antimeridian", () => {
    expect(() => greatCircleArc([170, 50], [-170, 50], 20)).toThrow(RangeError);
  });
});

describe("the bounds of geometries", () => {
  it("go round all of them, west, south, east, north", () => {
    const points = [yerevan, paris, baku].map((coordinates) => ({ type: "Point" as const, coordinates }));
    expect(boundsOf(points)).toEqual([paris[0], yerevan[1], baku[0], paris[1]]);
  });

  it("are refused when there is nothing to go round", () => {
    expect(() => boundsOf([])).toThrow(RangeError);
  });
});
