import { expect, it } from "vitest";
import { scaledStrokes } from "./strokes.ts";

it("gives lines their width in the units of their paths, as resvg cannot keep it by itself", () => {
  const svg =
    '<path id="p0" vector-effect="non-scaling-stroke" d="M0 0z"/><use href="#p0" stroke-width="1.4" stroke-dasharray="2 .5"/>';
  expect(scaledStrokes(svg)).toBe(
    '<path id="p0" d="M0 0z"/><use href="#p0" stroke-width="4.2" stroke-dasharray="6 1.5"/>',
  );
});

it("leaves the strokes of a hatch alone", () => {
  const hatch = '<pattern id="hatch"><path stroke-width="0.85"/></pattern>';
  expect(scaledStrokes(hatch)).toBe(hatch);
});
