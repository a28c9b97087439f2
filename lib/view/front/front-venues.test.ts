import { describe, expect, it } from "vitest";
import { labelLanguages } from "../../atlas/names/label-language.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { sideCapitals } from "../../atlas/roles.ts";
import { tally, venues } from "../../atlas/statistics.ts";
import { loadAtlas } from "../../content/load.ts";
import { imageIds } from "../draw-view.ts";
import { imagePath, parseImagePath } from "../image-path.ts";
import { countryNames, groundNames } from "./country-names.ts";
import { overviewCamera, plateCamera, pointAt, regionCamera, spotOf } from "./front-cameras.ts";
import { frontLabels, leastNamed, panes, pointOf } from "./front-labels.ts";
import { frontPictures, overviewPath, regionPath } from "./front-pictures.ts";
import { circlesOf, edgeTags } from "./front-venues.ts";
import { boxBeside, circleBox, isFree } from "./label-room.ts";

const atlas = loadAtlas();
const all = venues(atlas);
const circles = circlesOf(all);
const capitals = sideCapitals(atlas).map((place) => ({
  id: place.id,
  at: spotOf(overviewCamera, place.point),
  text: placeLabel(place),
  count: 0,
}));
const points = circles.map((circle) => pointOf(circle, placeLabel(circle.place)));

describe("the map of the front page", () => {
  it("has pictures whose addresses are each the one that is drawn, so that the build makes what the page asks for", () => {
    const known = imageIds(atlas);
    for (const image of frontPictures(atlas)) {
      expect(parseImagePath(imagePath(image, known).split("/").slice(2), known)).toEqual(image);
    }
    const made = frontPictures(atlas).map((image) => imagePath(image, known));
    const asked = [overviewPath(atlas, "wide"), overviewPath(atlas, "narrow"), regionPath(atlas)];
    expect(asked).toEqual(made);
  });

  it("counts every meeting that has a place once: as part of a circle or of a tag at an edge", () => {
    const drawn = circles.reduce((sum, { count }) => sum + count, 0);
    const beyond = edgeTags(all).reduce((sum, { count }) => sum + count, 0);
    expect(drawn + beyond).toBe(tally(atlas, all).meetings);
    expect(beyond).toBeGreaterThan(0);
  });

  it("says at an edge what its countries come to, the one with most meetings first", () => {
    for (const { countries, count } of edgeTags(all)) {
      expect(countries.reduce((sum, one) => sum + one.count, 0)).toBe(count);
      const counts = countries.map((one) => one.count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it("has the Atlantic's far side at its left edge", () => {
    expect(edgeTags(all).find(({ edge }) => edge === "left")?.countries[0]?.code).toBe("US");
  });

  it("draws larger circles first, so that none hides a smaller one", () => {
    const counts = circles.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("has no venue under the inset at its lower left", () => {
    expect(circles.filter(({ at: [x, y] }) => x < 31.5 && y > 68)).toEqual([]);
  });

  it("shows both capitals and the region of the talks in each of its cameras", () => {
    for (const camera of [overviewCamera, regionCamera]) {
      for (const { point } of sideCapitals(atlas)) {
        for (const share of spotOf(camera, point)) {
          expect(share).toBeGreaterThan(2);
          expect(share).toBeLessThan(98);
        }
      }
    }
    const region = atlas.place(atlas.decisions.roles.contested.region);
    for (const share of spotOf(plateCamera, region?.point ?? [0, 0])) expect(Math.abs(share - 50)).toBeLessThan(25);
  });

  for (const [width, pane] of Object.entries(panes)) {
    it(`names both countries, their neighbour and both capitals in every language, ${width}`, () => {
      for (const names of labelLanguages) {
        const countries = countryNames(atlas, names);
        const labels = frontLabels(countries, capitals, points, pane);
        expect(countries, names).toHaveLength(3);
        expect(labels.countries.map(({ text }) => text)).toEqual(countries.map(({ text }) => text));
        for (const { id } of capitals) expect(labels.sides.has(id), id).toBe(true);
      }
    });

    it(`sets no two names of places on each other or on a circle, ${width}`, () => {
      const { sides } = frontLabels(countryNames(atlas), capitals, points, pane);
      const named = points.filter(({ id }) => sides.has(id));
      const boxes = named.map((point) => {
        const at = [(point.at[0] / 100) * pane.width, (point.at[1] / 100) * pane.height] as const;
        const radius = (pane.one * Math.sqrt(point.count)) / 2;
        // a little narrower than reckoned, so that touching is not overlapping
        const label = { at, radius, width: point.text.length * pane.text * 0.4, height: pane.text };
        return { box: boxBeside(label, sides.get(point.id) ?? "right"), circle: circleBox(label) };
      });
      boxes.forEach(({ box }, index) => {
        const others = boxes.flatMap((other, place) => (place === index ? [] : [other.box, other.circle]));
        expect(isFree(box, others, pane), named[index]?.text).toBe(true);
      });
    });
  }

  it("sets every name of a sea or a state on what it names, and the nearest of them on a wide map", () => {
    const { ground } = frontLabels(countryNames(atlas), capitals, points, panes.wide, groundNames(atlas));
    for (const { text, at, covers } of ground) expect(covers(pointAt(overviewCamera, at)), text).toBe(true);
    const shown = ground.map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(["Black\nSea", "Caspian\nSea", "RUSSIA", "TÜRKIYE", "IRAN"]));
  });

  it("names no venue with fewer meetings than it says, and the most used one always", () => {
    const { sides } = frontLabels(countryNames(atlas), capitals, points, panes.narrow);
    for (const { id, count } of points) if (sides.has(id)) expect(count, id).toBeGreaterThanOrEqual(leastNamed);
    expect(sides.has(points[0]?.id ?? "")).toBe(true);
  });

  it("writes Azerbaijani capitals with their dots, and Georgian in its everyday letters", () => {
    expect(countryNames(atlas, "az").map(({ text }) => text)).toContain("ERMƏNİSTAN");
    expect(countryNames(atlas, "ka").every(({ text }) => /^\p{Script=Georgian}+$/u.test(text))).toBe(true);
  });
});
