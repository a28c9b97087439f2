import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imagePath, type MapImage, parseImagePath } from "./image-path.ts";
import { quantise } from "./url-view.ts";

const known = Array.from({ length: 14 }, (_, index) => `layer-${index}`);
const segmentsOf = (path: string) => path.split("/").slice(2);

const image: fc.Arbitrary<MapImage> = fc.record({
  variant: fc.constantFrom("wide", "narrow"),
  camera: fc
    .record({
      center: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: 10, max: 70, noNaN: true })),
      zoom: fc.double({ min: 2, max: 9, noNaN: true }),
    })
    .map(quantise),
  layers: fc.subarray(known),
  arcsTo: fc.subarray(["paris", "brussels", "abu-dhabi"]),
});

describe("the address of a drawn map", () => {
  it("holds everything that the picture depends on", () => {
    fc.assert(
      fc.property(image, (given) => {
        expect(parseImagePath(segmentsOf(imagePath(given, known)), known)).toEqual(given);
      }),
    );
  });

  it.each([
    "/map-image/wide/banana/1/2/3/no-arcs.svg",
    "/map-image/huge/5/40/45/3/no-arcs.svg",
    "/map-image/wide/5/40/45/zzzzzzzz/no-arcs.svg",
    "/map-image/wide/5/40/45/3/no-arcs.png",
    "/map-image/wide/5/40/45/3/no-arcs.svg/more.svg",
    "/map-image/wide",
  ])("is refused when nothing of ours wrote it: %s", (path) => {
    expect(parseImagePath(segmentsOf(path), known)).toBeUndefined();
  });
});
