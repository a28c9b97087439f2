/** Every number and direction in the words, recomputed without turf from coordinates, rings and dates. */
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { entryPath } from "../../atlas/atlas.ts";
import { dateSpan, formatDate } from "../../atlas/dates/dates.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { centreOf, sideCapitals } from "../../atlas/roles.ts";
import type { Layer } from "../../atlas/schema/layer-schema.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { english } from "../../words/catalogue.ts";
import type { Marker } from "../marker.ts";
import { sightOf } from "./in-sight.ts";
import { linePhrase, linesInSight } from "./line-sentences.ts";
import { atlas, bearing, described, isWithin, km, kmToSegments, number } from "./testing/described-views.ts";

const sectors = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** How many degrees a bearing lies off the middle of the direction that was said: at most 22.5. */
function offDirection(degrees: number, said: string): number {
  const off = Math.abs(degrees - sectors.indexOf(said) * 45) % 360;
  return Math.min(off, 360 - off);
}
const expectDirection = (degrees: number, said: string, text: string) => {
  expect(sectors, text).toContain(said);
  expect(offDirection(degrees, said), text).toBeLessThanOrEqual(22.51);
};

/** All that a layer is made of, as chains of positions; polygons give their rings. */
const chainsOf = (layer: Layer): Position[][] =>
  layerFeatures(layer).flatMap(({ geometry }) => {
    if (geometry.type === "LineString") return [geometry.coordinates];
    if (geometry.type === "MultiLineString" || geometry.type === "Polygon") return geometry.coordinates;
    return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
  });

const placesOf = (ids: string[]): Place[] => ids.flatMap((id) => atlas.place(id) ?? []);
const markedIn = (selected: Marker[]) => placesOf(selected.map(({ place }) => place));
const fits = (said: string, real: number, text: string) =>
  // 0.5 for the rounding, and a ten-thousandth for the plane in the place of the sphere.
  expect(Math.abs(number(said) - real), text).toBeLessThanOrEqual(0.51 + real * 1e-4);

describe("the numbers of the map in words", { timeout: 120_000 }, () => {
  it("are the distances to lines and edges that their coordinates have; nothing near is left out, nothing far said", () => {
    const known = new Map<string, number>();
    let asked = 0;
    for (const { view, text } of described.filter(({ view }) => view.selected.length === 1)) {
      const [place] = placesOf(view.selected);
      if (!place || place.precision === "region" || !text.includes(`${placeLabel(place)} lies`)) continue;
      for (const layer of linesInSight(atlas, view)) {
        const phrase = linePhrase(layer, view, english);
        const key = `${place.id} ${layer.id}`;
        const real = known.get(key) ?? kmToSegments(place.point, chainsOf(layer));
        known.set(key, real);
        const at = text.indexOf(phrase);
        const before = at < 0 ? "" : text.slice(0, at);
        const [, said] = /([\d,]+)\u00a0km (?:from|outside) $/.exec(before) ?? [];
        if (said) {
          asked += 1;
          fits(said, real, `${key}: ${text}`);
          expect(real, key).toBeGreaterThan(4.9);
        } else if (/within 5\u00a0km of (the edge of )?$/.test(before))
          expect(real, `${key}: ${text}`).toBeLessThan(5.1);
        else if (/inside $/.test(before)) expect(real, `${key}: ${text}`).toBeGreaterThan(4.9);
        else if (at < 0) expect(real > 249 && !isWithin(place.point, chainsOf(layer)), `${key}: ${text}`).toBe(true);
      }
    }
    expect(asked).toBeGreaterThan(50);
  });

  it("are the directions from the capitals, as coordinates have them, and none where it is far", () => {
    let asked = 0;
    for (const { view, text } of described) {
      for (const place of markedIn(sightOf(atlas, view).selected)) {
        const sentence = text
          .split(". ")
          .find((each) => each.includes(`${placeLabel(place)}, in `) && each.includes(" lies "));
        for (const capital of sentence ? sideCapitals(atlas).filter(({ id }) => id !== place.id) : []) {
          const found = new RegExp(`([\\d,]+)\u00a0km (?:from|([a-z-]+) of) ${placeLabel(capital)}`).exec(
            sentence ?? "",
          );
          const real = km(capital.point, place.point);
          fits(found?.[1] ?? "", real, `${place.id}: ${text}`);
          expect(found?.[2] !== undefined, text).toBe(real <= 1500);
          if (found?.[2]) expectDirection(bearing(capital.point, place.point), found[2], `${place.id}: ${text}`);
          asked += 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(500);
  });

  it("name the nearest marker beside what is selected, with its distance", () => {
    let asked = 0;
    for (const { view, text } of described) {
      const [, name, said] = /The nearest marker is (.+?), ([\d,]+)\u00a0km away\./.exec(text) ?? [];
      const { selected, shown } = sightOf(atlas, view);
      if (!said) {
        expect(selected.length === 1 && shown.length > 0, text).toBe(false);
        continue;
      }
      asked += 1;
      const from = selected[0]?.point ?? [0, 0];
      const nearest = Math.min(...shown.map(({ point }) => km(from, point)));
      fits(said, nearest, text);
      const named = shown.find(({ label }) => label === name);
      expect(named && km(from, named.point), text).toBeCloseTo(nearest, 3);
    }
    expect(asked).toBeGreaterThan(50);
  });

  it("name the nearest to and the farthest from the centre of the contested region on a list of a date", () => {
    const centre = centreOf(atlas);
    let asked = 0;
    for (const { view, text } of described) {
      const form =
        /The nearest to (.+?) is (.+?), ([\d,]+)\u00a0km ([a-z-]+) of it; the farthest (.+?), ([\d,]+)\u00a0km\./;
      const [, of, near, nearKm = "", direction = "", far, farKm = ""] = form.exec(text) ?? [];
      if (!near) continue;
      asked += 1;
      expect(of).toBe(placeLabel(centre));
      const others = sightOf(atlas, view).shown.filter(({ place, role }) => place !== centre.id && role !== "region");
      const distances = others.map(({ point }) => km(centre.point, point));
      fits(nearKm, Math.min(...distances), text);
      fits(farKm, Math.max(...distances), text);
      const [nearest, farthest] = [near, far].map((name) => others.find(({ label }) => label === name));
      expect(nearest && km(centre.point, nearest.point), text).toBeCloseTo(Math.min(...distances), 3);
      expect(farthest && km(centre.point, farthest.point), text).toBeCloseTo(Math.max(...distances), 3);
      if (nearest) expectDirection(bearing(centre.point, nearest.point), direction, text);
    }
    expect(asked).toBeGreaterThan(5);
  });

  it("name the two of several selected places that lie farthest apart", () => {
    let asked = 0;
    for (const { view, text } of described) {
      const [, one, other, said = ""] = /The farthest apart are (.+?) and (.+?), ([\d,]+)\u00a0km\./.exec(text) ?? [];
      const marked = markedIn(sightOf(atlas, view).selected);
      expect(one !== undefined, text).toBe(marked.length > 1);
      if (!one) continue;
      asked += 1;
      const most = Math.max(...marked.flatMap((a) => marked.map((b) => (a === b ? 0 : km(a.point, b.point)))));
      fits(said, most, text);
      const [a, b] = [one, other].map((name) => marked.find((place) => placeLabel(place) === name));
      expect(a && b && km(a.point, b.point), text).toBeCloseTo(most, 3);
    }
    expect(asked).toBeGreaterThan(5);
  });

  it("say the order in time: no entry in view began before the earliest or after the latest", () => {
    let asked = 0;
    for (const { view, text } of described) {
      const [, first, last] = /The earliest is dated (.+?), the latest (.+?)\./.exec(text) ?? [];
      if (!first) continue;
      asked += 1;
      const paths = new Set(sightOf(atlas, view).shown.flatMap(({ entries }) => entries.map(({ path }) => path)));
      const dates = atlas.entries.filter((entry) => paths.has(entryPath(entry))).map(({ date }) => date);
      const starts = dates.map((date) => dateSpan(date).start);
      const saidAs = (words: string | undefined) =>
        dates.filter((date) => formatDate(date, english) === words).map((date) => dateSpan(date).start);
      expect(saidAs(first), text).toContain(Math.min(...starts));
      expect(saidAs(last), text).toContain(Math.max(...starts));
    }
    expect(asked).toBeGreaterThan(5);
  });
});
