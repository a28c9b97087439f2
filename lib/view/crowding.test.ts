import { describe, expect, it } from "vitest";
import { randomFrom } from "../../scripts/fuzz/random.ts";
import { project, toMercator, worldSize } from "../cartography/camera.ts";
import { drawnBox } from "../cartography/frame.ts";
import { loadAtlas } from "../content/load.ts";
import { clustered, nominalScale } from "./clusters.ts";
import { crowding, mostMarks } from "./crowding.ts";
import { drawSymbols } from "./draw-view.ts";
import { mapData } from "./map-data.ts";
import type { Marker } from "./marker.ts";
import { listView } from "./page-view.ts";

const atlas = loadAtlas();
const { markers } = mapData(atlas);
const variants = ["wide", "narrow", "small"] as const;
const zooms = Array.from({ length: 33 }, (_, index) => 2 + index / 4);

/** As an atlas of thousands would have them: most around the region, the others all over Europe. */
function manyMarkers(count: number): Marker[] {
  const random = randomFrom(11);
  const [pattern] = markers.filter(({ role, turn }) => role === undefined && turn === undefined);
  return Array.from({ length: count }, (_, index): Marker => {
    const [west, south, wide, high] = index % 2 === 0 ? [44, 38, 500, 350] : [-10, 36, 6000, 2000];
    const point: [number, number] = [west + random.below(wide) / 100, south + random.below(high) / 100];
    return { ...(pattern as Marker), place: `p-${index}`, point, minZoom: 0 };
  });
}

const room = (variant: (typeof variants)[number], zoom: number) => {
  const scale = nominalScale[variant];
  const world = worldSize(zoom + Math.log2(scale));
  return { reach: (variant === "wide" ? 14 : 29) / world, world, variant, scale };
};

describe("how far apart markers stand", () => {
  it("is as ever in the real atlas, at every zoom and in every size of picture", () => {
    const positions = markers.map(({ point }) => toMercator(point));
    for (const variant of variants)
      for (const zoom of zooms) expect(crowding(positions, room(variant, zoom)), `${variant} ${zoom}`).toBe(1);
  });

  it("grows with the number of markers, and no more where they are few", () => {
    const positions = manyMarkers(3000).map(({ point }) => toMercator(point));
    const factors = [100, 500, 1500, 3000].map((count) => crowding(positions.slice(0, count), room("wide", 6)));
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
    expect(factors[0]).toBe(1);
    expect(factors.at(-1)).toBeGreaterThan(2);
    expect(crowding([], room("wide", 6))).toBe(1);
  });

  it("can be told of so many places, far from each other, that no call takes as many arguments", () => {
    const positions = Array.from(
      { length: 300 * 300 },
      (_, index) => [(index % 300) / 300, Math.floor(index / 300) / 300] as const,
    );
    expect(crowding(positions, { reach: 0.0001, world: 600_000, variant: "wide", scale: 1 })).toBe(1);
  });

  it("leaves no more marks in any picture than can be told apart, and loses no marker", () => {
    const many = manyMarkers(2500);
    for (const variant of variants)
      for (const zoom of [3, 5, 7, 8.5]) {
        const shown = clustered(many, [], { zoom, variant });
        expect(shown.flatMap(({ members, ...one }) => members ?? [one])).toHaveLength(many.length);
        for (const center of [[46.5, 39.8] as const, [10, 48] as const, [30, 42] as const]) {
          const size = {
            width: drawnBox.width * nominalScale[variant],
            height: drawnBox.height * nominalScale[variant],
          };
          const camera = { center: [...center] as [number, number], zoom: zoom + Math.log2(nominalScale[variant]) };
          const inPicture = shown.filter(({ point }) => {
            const [x, y] = project(camera, size, point);
            return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
          });
          expect(inPicture.length, `${variant} ${zoom} ${center}`).toBeLessThanOrEqual(mostMarks[variant] * 1.2);
        }
      }
  });

  it("leaves a capital its own: it takes in nothing that does not lie on it", () => {
    const capitals = markers.filter(({ role }) => role === "side");
    const few = clustered(markers, [], { zoom: 6, variant: "wide" });
    const many = clustered([...markers, ...manyMarkers(2500)], [], { zoom: 6, variant: "wide" });
    for (const { place, point } of capitals) {
      const [own] = many.filter((marker) => marker.place === place);
      const near = (own?.members ?? []).map((member) => {
        const [[ax, ay], [bx, by]] = [toMercator(point), toMercator(member.point)];
        return Math.hypot(ax - bx, ay - by) * worldSize(6);
      });
      expect(few.some((marker) => marker.place === place)).toBe(true);
      expect(Math.max(0, ...near)).toBeLessThan(14);
    }
  });
});

it("a picture of the real atlas draws what it drew: no marker in it was joined for want of room", () => {
  const view = listView(atlas, "all", atlas.entries);
  const drawn = drawSymbols(atlas, view, "wide").filter(({ layer }) => layer === "entries");
  const alone = clustered(markers, [], { zoom: view.camera.zoom, variant: "wide" }).map(({ place }) => place);
  expect(drawn.length).toBeGreaterThan(40);
  for (const { properties } of drawn) expect(alone).toContain(properties.place);
});
