import { readFileSync } from "node:fs";
import { distance } from "@turf/turf";
import type { Feature, FeatureCollection, Point, Position } from "geojson";
import { expect, test } from "vitest";
import { riverNames } from "./river-names.ts";

const read = (file: string): FeatureCollection =>
  JSON.parse(readFileSync(new URL(`../public/geo/${file}.geojson`, import.meta.url), "utf8"));

const named = (coordinates: Position[], name = "Kura"): Feature => ({
  type: "Feature",
  properties: { name_en: name, name_ka: "მტკვარი", kind: "river", scalerank: 8 },
  geometry: { type: "LineString", coordinates },
});

const pointsOf = (names: Feature<Point>[]) => names.map(({ geometry }) => geometry.coordinates);

test("the names of rivers are derived already: doing it again changes nothing", () => {
  expect(riverNames(read("rivers").features)).toEqual(read("river-names").features);
});

test("every river has its name, and its names are 70 km apart", () => {
  const names = read("river-names").features as Feature<Point>[];
  const rivers = read("rivers").features.filter(({ properties }) => properties?.kind === "river");
  for (const river of new Set(rivers.map(({ properties }) => properties?.name_en))) {
    const points = pointsOf(names.filter(({ properties }) => properties?.name_en === river));
    expect(points.length, river).toBeGreaterThan(0);
    for (const [index, point] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(distance(point, other, { units: "kilometers" }), river).toBeGreaterThanOrEqual(70);
      }
    }
  }
});

test("a name lies along its river, never on its head", () => {
  const [east] = riverNames([
    named([
      [45, 40],
      [46, 40],
    ]),
  ]);
  const [west] = riverNames([
    named([
      [46, 40],
      [45, 40],
    ]),
  ]);
  const [down] = riverNames([
    named([
      [45, 40.6],
      [45.6, 40],
    ]),
  ]);
  expect([east?.properties?.turn, west?.properties?.turn]).toEqual([0, 0]);
  expect(down?.properties?.turn).toBeGreaterThan(45);
  expect(down?.properties?.turn).toBeLessThan(60);
  expect(east?.properties).toMatchObject({ name_en: "Kura", name_ka: "მტკვარი", order: 1 });
});

test("the name of a river that winds stands where it is straightest", () => {
  const winding = Array.from({ length: 21 }, (_, index): Position => [44 + index / 20, 40 + (index % 2) * 0.1]);
  const [name] = riverNames([named([...winding, [46.2, 40]])]);
  expect(name?.geometry.coordinates[0]).toBeGreaterThan(45);
});
