import { describe, expect, it } from "vitest";
import { toMercator, worldSize } from "../cartography/camera.ts";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { clustered, type ShownMarker } from "./clusters.ts";
import { mapData } from "./map-data.ts";
import type { Marker } from "./marker.ts";
import { markerLabel, markerTitle } from "./marker-name.ts";

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
    expect(shown.find(({ place }) => place === swallowed.place)?.label).toBe(swallowed.label);
  });

  it("go by no one's name where a capital and Nagorno-Karabakh are among them, and leave no capital out", () => {
    const shown = clustered(all, [], { zoom: 3, variant: "narrow" });
    const common = shown.find(({ heads }) => heads);
    expect(common?.heads).toEqual(["Baku", "Nagorno-Karabakh", "Tbilisi", "Yerevan"]);
    expect(common?.label).toBe("");
    expect(markerLabel(common as ShownMarker)).toBe("");
    expect(markerTitle(common as ShownMarker, english)).toMatch(/^Baku, Nagorno-Karabakh, Tbilisi(, | and )Yerevan/);
    expect(shown.some(({ place }) => ["yerevan", "baku", "tbilisi"].includes(place))).toBe(false);
  });

  it("name the places of such a cluster in the order of the reader’s alphabet", () => {
    const inAzerbaijani = all.map((marker) => ({ ...marker, ...marker.labels?.az }));
    const common = clustered(inAzerbaijani, [], { zoom: 3, variant: "narrow" }).find(({ heads }) => heads);
    expect(common?.heads).toEqual(["Bakı", "Dağlıq Qarabağ", "İrəvan", "Tbilisi"]);
  });

  it("of an article that names many places are joined to each other, not heaped up", () => {
    const named = all.filter(({ minZoom }) => minZoom > 0).map(({ place }) => place);
    const shown = clustered(all, [...named, "nagorno-karabakh"], { zoom: 8, variant: "narrow" });
    const region = shown.find(({ place }) => place === "nagorno-karabakh");
    expect(region?.members?.length).toBeGreaterThan(2);
    const far = clustered(all, [...named, "nagorno-karabakh"], { zoom: 3.5, variant: "wide" });
    expect(far.filter(({ place }) => named.includes(place)).length).toBeLessThan(named.length / 4);
  });

  it("of an article leave no ring on another one, with a mouse too", () => {
    const named = ["nagorno-karabakh", "gubadly-kashunik", "armenia-azerbaijan-border", "yerevan", "baku", "tbilisi"];
    const shown = clustered(all, named, { zoom: 3.75, variant: "wide" });
    const leaders = shown.filter(({ place }) => named.includes(place)).map(({ place }) => place);
    expect(leaders.toSorted()).toEqual(["baku", "nagorno-karabakh", "tbilisi", "yerevan"]);
  });

  it("never join a capital or Nagorno-Karabakh to a selected one of them", () => {
    for (const selected of ["yerevan", "baku", "nagorno-karabakh"]) {
      const shown = clustered(all, [selected], { zoom: 3, variant: "narrow" });
      const places = shown.find(({ place }) => place === selected)?.members?.map(({ place }) => place) ?? [];
      for (const other of ["yerevan", "baku", "tbilisi", "nagorno-karabakh"]) {
        if (other !== selected) expect(places, selected).not.toContain(other);
      }
    }
  });

  it("lie 24 px apart on a phone of 360 px, where no two of them are selected", () => {
    for (const zoom of [2, 3.3, 4.1, 5, 6.4, 7.8, 9]) {
      // The name of a line or a region lies under the markers and takes nothing of their 24 px.
      const shown = clustered(all, [], { zoom, variant: "narrow" }).filter(
        ({ minZoom, turn }) => minZoom <= zoom - 2 && turn === undefined,
      );
      const points = shown.map(({ point }) => toMercator(point).map((share) => share * worldSize(zoom) * 0.36));
      const nearest = points.flatMap(([ax = 0, ay = 0], index) =>
        points.slice(index + 1).map(([bx = 0, by = 0]) => Math.hypot(ax - bx, ay - by)),
      );
      expect(Math.min(...nearest), `zoom ${zoom}`).toBeGreaterThanOrEqual(23.5);
    }
  });

  it("come apart closer by", () => {
    const apart = (zoom: number) => clustered(all, [], { zoom, variant: "wide" }).length;
    expect(apart(9)).toBeGreaterThan(apart(7));
  });
});
