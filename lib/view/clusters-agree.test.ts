import { describe, expect, it } from "vitest";
import { randomFrom } from "../../scripts/fuzz/random.ts";
import { loadAtlas } from "../content/load.ts";
import { type Closeness, clustered, type ShownMarker } from "./clusters.ts";
import { mapData } from "./map-data.ts";
import type { Marker } from "./marker.ts";
import { clusteredByPairs } from "./testing/clusters-by-pairs.ts";
import { visibleMarkers } from "./visible.ts";

const atlas = loadAtlas();
const { markers } = mapData(atlas);
const { sides, contested } = atlas.decisions.roles;
const zooms = Array.from({ length: 45 }, (_, index) => 1 + index / 4);
const steps = (["wide", "narrow", "small"] as const).flatMap((variant) =>
  zooms.map((zoom): Closeness => ({ zoom, variant })),
);

/** All that a cluster shows, in a line. */
const said = ({ members = [], entries, ...shown }: ShownMarker) =>
  JSON.stringify([shown, members.map(({ place }) => place), entries.map(({ path }) => path)]);

function expectAgreement(all: Marker[], selected: string[], among = steps): void {
  for (const step of among)
    expect(clustered(all, selected, step).map(said)).toEqual(clusteredByPairs(all, selected, step).map(said));
}

describe("clusters by a grid are those by all pairs", { timeout: 60_000 }, () => {
  it("on the real atlas, at every step of the zoom and for every size of picture", () => {
    expect(markers.length).toBeGreaterThan(100);
    expectAgreement(markers, []);
  });

  it("with the capitals and the contested region selected, one by one and together", () => {
    const named = [...sides.map(({ capital }) => capital), contested.region, contested.centre];
    const few = steps.filter(({ zoom }) => zoom % 0.5 === 0);
    for (const selected of [...named.map((place) => [place]), named, markers.map(({ place }) => place)])
      expectAgreement(markers, selected, few);
  });

  it("with each place selected, from afar and from near", () => {
    const few = steps.filter(({ zoom }) => [3, 6, 8].includes(zoom));
    for (const { place } of markers) expectAgreement(markers, [place], few);
  });

  it("at the dates of the timeline, in every language of names", () => {
    for (const on of ["1992", "2013-01-28", "2020-11-10", "2023-09-20"])
      expectAgreement(visibleMarkers(markers, { on, names: "hy" }), []);
  });

  it("where hundreds lie close together, some of them at one point", () => {
    const random = randomFrom(3);
    const [pattern] = markers.filter(({ role, turn }) => role === undefined && turn === undefined);
    const many = Array.from({ length: 400 }, (_, index): Marker => {
      const point = [44 + random.below(600) / 100, 38 + random.below(400) / 100] as const;
      const entries = Array.from({ length: 1 + random.below(4) }, () => random.one(pattern?.entries ?? []));
      return { ...(pattern as Marker), place: `p-${index}`, point: [...point], entries };
    });
    const few = steps.filter(({ zoom }) => [4, 7].includes(zoom));
    expectAgreement([...markers, ...many], [], few);
    expectAgreement(
      [...markers, ...many],
      many.slice(0, 40).map(({ place }) => place),
      few,
    );
  });
});

it("a selected marker leads also where another stands for more than a thousand entries", () => {
  const [one, other] = markers.filter(({ role, turn, minZoom }) => !role && turn === undefined && minZoom === 0);
  if (!one || !other) throw new Error("the atlas has two such markers");
  const entries = Array.from({ length: 1500 }, () => one.entries)
    .flat()
    .slice(0, 1500);
  const crowd: Marker = { ...one, place: "crowd", entries };
  const near: Marker = { ...other, point: one.point, entries: other.entries.slice(0, 1) };
  const [leader] = clustered([crowd, near], [near.place], { zoom: 6, variant: "wide" });
  expect(leader?.place).toBe(near.place);
});
