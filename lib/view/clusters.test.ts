import { describe, expect, it } from "vitest";
import { loadAtlas } from "../atlas/load.ts";
import { clustered } from "./clusters.ts";
import { type Marker, mapData } from "./map-data.ts";

const all = mapData(loadAtlas()).markers;
const closeBy = { zoom: 8, variant: "narrow" } as const;
const members = (markers: ReturnType<typeof clustered>) =>
  markers.flatMap(({ place, members: joined }) => joined?.map((member) => member.place) ?? [place]);

describe("markers that would lie on each other", () => {
  it("become one, and none is lost", () => {
    const shown = clustered(all, [], closeBy);
    expect(shown.length).toBeLessThan(all.length);
    expect(members(shown).toSorted()).toEqual(all.map(({ place }) => place).toSorted());
  });

  it("keep the point of the one that stands for most, and count an entry once", () => {
    const cluster = clustered(all, [], closeBy).find((marker) => marker.members);
    const [leader, ...others] = cluster?.members ?? [];
    expect(cluster?.point).toEqual(leader?.point);
    for (const other of others) expect(other.entries.length).toBeLessThanOrEqual(leader?.entries.length ?? 0);
    const paths = cluster?.entries.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths?.length);
  });

  it("never swallow a selected one", () => {
    const swallowed = clustered(all, [], closeBy).find((marker) => marker.members)?.members?.[1] as Marker;
    const shown = clustered(all, [swallowed.place], closeBy);
    expect(shown.find(({ place }) => place === swallowed.place)).toEqual(swallowed);
  });

  it("never make a capital stand for another place, or another place for a capital", () => {
    const shown = clustered(all, [], { zoom: 2, variant: "narrow" });
    for (const capital of ["yerevan", "baku"]) {
      expect(shown.find(({ place }) => place === capital)?.members).toBeUndefined();
    }
  });

  it("come apart closer by", () => {
    const apart = (zoom: number) => clustered(all, [], { zoom, variant: "wide" }).length;
    expect(apart(9)).toBeGreaterThan(apart(7));
  });
});
