import { describe, expect, it } from "vitest";
import { knownIn } from "../../address/known.ts";
import { datesOverlap } from "../../atlas/dates/dates.ts";
import { loadAtlas } from "../../content/load.ts";
import { imageIds } from "../draw-view.ts";
import { imagePath, parseImagePath } from "../image-path.ts";
import { parseView } from "../url-view.ts";
import { changeBetween, inOrder } from "./change-between.ts";
import { frontPlates, fullMapPath, linesOn, linesPath, platePictures, plates } from "./plate-pictures.ts";

const atlas = loadAtlas();
const all = plates(atlas);
const ids = (layers: { id: string }[]) => layers.map(({ id }) => id);

describe("the plates", () => {
  it("draw what held on their day, and no two lines of different dates", () => {
    expect(all).toHaveLength(8);
    for (const { on, layers } of all) {
      for (const { valid } of layers) expect(datesOverlap(valid ?? "", on), `${valid} on ${on}`).toBe(true);
    }
  });

  it("show nothing but recognised borders where the atlas has no line", () => {
    expect(all.at(-1)?.layers).toEqual([]);
  });

  it("are chosen once: the front page has some of them, with the same pictures", () => {
    const few = frontPlates(atlas);
    expect(few).toHaveLength(5);
    for (const plate of few) expect(all).toContainEqual(plate);
  });

  it("have pictures that the build makes, small and large, each of an address that leads back to it", () => {
    const known = imageIds(atlas);
    const made = platePictures(atlas).map((image) => imagePath(image, known));
    for (const image of platePictures(atlas))
      expect(parseImagePath(imagePath(image, known).split("/").slice(2), known)).toEqual(image);
    for (const { layers } of all)
      for (const size of ["small", "narrow", "wide"] as const) expect(made).toContain(linesPath(atlas, layers, size));
  });

  it("lead to the whole map of their date, with the lines that they draw", () => {
    for (const { on, layers } of all) {
      const { view, faults } = parseView(
        new URLSearchParams(fullMapPath(atlas, on, layers).split("?")[1]),
        knownIn(atlas),
      );
      expect(faults).toEqual([]);
      expect(view.on).toBe(on);
      if (view.layers) expect(view.layers).toEqual(expect.arrayContaining(ids(layers)));
    }
  });
});

describe("what changes between two dates", () => {
  it("is nothing between a date and itself", () => {
    for (const { on, layers } of all) {
      const change = changeBetween(atlas, on, on);
      expect([...change.ended, ...change.begun, ...change.passed, ...change.told]).toEqual([]);
      expect(change.stayed).toEqual(layers);
    }
  });

  it("accounts for every line of both pictures once", () => {
    for (const first of all)
      for (const second of all.slice(all.indexOf(first) + 1)) {
        const { ended, begun, stayed, passed } = changeBetween(atlas, first.on, second.on);
        expect(ids([...ended, ...stayed]).toSorted()).toEqual(ids(first.layers).toSorted());
        expect(ids([...begun, ...stayed]).toSorted()).toEqual(ids(second.layers).toSorted());
        for (const { id } of passed) expect(ids([...first.layers, ...second.layers])).not.toContain(id);
      }
  });

  it("tells what came and went in between, and each plate after the first date up to the second", () => {
    const [first, last] = [all[0]?.on ?? "", all.at(-1)?.on ?? ""];
    const { passed, told } = changeBetween(atlas, first, last);
    expect(passed.length).toBeGreaterThan(3);
    expect(told.map(({ on }) => on)).toEqual(all.slice(1).map(({ on }) => on));
  });

  it("reads two dates in whichever order they are given", () => {
    expect(inOrder("2020", "1994-05-12")).toEqual(["1994-05-12", "2020"]);
    expect(inOrder("1994-05-12", "2020")).toEqual(["1994-05-12", "2020"]);
  });

  it("draws any date by what held on it", () => {
    expect(linesOn(atlas, "2013-01-28")).toEqual(linesOn(atlas, "1994-05-12"));
  });
});
