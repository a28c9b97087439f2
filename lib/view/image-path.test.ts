import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imagePath, type MapImage, mostArcs, parseImagePath } from "./image-path.ts";
import { quantise } from "./url-view.ts";

const layers = Array.from({ length: 14 }, (_, index) => `layer-${index}`);
const known = { layers, places: ["abu-dhabi", "brussels", "paris", "prague", "sochi"] };
const segmentsOf = (path: string) => path.split("/").slice(2);

const image: fc.Arbitrary<MapImage> = fc.record({
  variant: fc.constantFrom("wide", "narrow"),
  camera: fc
    .record({
      center: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: 10, max: 70, noNaN: true })),
      zoom: fc.double({ min: 2, max: 9, noNaN: true }),
    })
    .map(quantise),
  layers: fc.subarray(layers),
  arcsTo: fc.subarray(known.places, { maxLength: mostArcs }),
});

describe("the address of a drawn map", () => {
  it("holds everything that the picture depends on", () => {
    fc.assert(
      fc.property(image, (given) => {
        expect(parseImagePath(segmentsOf(imagePath(given, known)), known)).toEqual(given);
      }),
    );
  });

  it("is read also where the sign between the places is escaped", () => {
    expect(parseImagePath(["wide", "5", "40", "45", "3", "brussels%2Bparis.svg"], known)?.arcsTo).toHaveLength(2);
  });

  it.each([
    "/map-image/wide/banana/1/2/3/no-arcs.svg",
    "/map-image/huge/5/40/45/3/no-arcs.svg",
    "/map-image/wide/5/40/45/zzzzzzzz/no-arcs.svg",
    "/map-image/wide/5/40/45/3/no-arcs.png",
    "/map-image/wide/5/40/45/3/no-arcs.svg/more.svg",
    "/map-image/wide",
    "/map-image/wide/5/40/45/3/%25.svg",
    "/map-image/wide/5/40/45/3/%.svg",
    "/map-image/wide/5/40/45/3/constructor.svg",
    "/map-image/wide/5/40/45/3/__proto__.svg",
    "/map-image/wide/5/40/45/3/paris+paris.svg",
    "/map-image/wide/5/40/45/3/paris+brussels.svg",
    "/map-image/wide/5/40/45/3/paris+no-arcs.svg",
    "/map-image/wide/5/40/45/3/atlantis.svg",
    "/map-image/wide/5/40/45/3/abu-dhabi+brussels+paris+prague+sochi.svg",
    `/map-image/wide/5/40/45/3/${Array(2400).fill("paris").join("+")}.svg`,
    "/map-image/wide/5.0/40/45/3/paris.svg",
    "/map-image/wide/5/40/45/03/paris.svg",
    "/map-image/wide/5.01/40.0001/45/3/paris.svg",
    "/map-image/wide/5/40/45/3",
  ])("is refused when nothing of ours wrote it: %s", (path) => {
    expect(parseImagePath(segmentsOf(path), known)).toBeUndefined();
  });
});
