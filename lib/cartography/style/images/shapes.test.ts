import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entryKinds } from "../../../atlas/kinds.ts";
import { tokens } from "../../../design/tokens.ts";
import { parseColour } from "./colour.ts";
import { type Shape, shapeExtent, shapeImage, shapeSvg, shapes } from "./shapes.ts";
import { shapesCss } from "./shapes-css.ts";

function shape(id: string): Shape {
  const found = shapes.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No shape "${id}"`);
  return found;
}

describe("marker shapes", () => {
  for (const candidate of shapes) {
    it(`${candidate.id} has its colour in the middle and nothing in the corners`, () => {
      const image = shapeImage(candidate, tokens.light, 2);
      const middle = (image.height / 2) * image.width + image.width / 2;
      const [red, green, blue, alpha] = image.data.slice(middle * 4, middle * 4 + 4);
      expect([red, green, blue, alpha]).toEqual([...parseColour(tokens.light[candidate.fill]), 255]);
      expect(image.data[3]).toBe(0);
      expect(image.data.at(-1)).toBe(0);
    });
  }

  it("have an image of two extents at every pixel ratio", () => {
    const meeting = shape("meeting");
    for (const ratio of [1, 2, 3]) {
      expect(shapeImage(meeting, tokens.light, ratio).width).toBe(2 * shapeExtent(meeting) * ratio);
    }
  });

  it("are told apart by form and not by colour alone", () => {
    expect(shapeSvg(shape("meeting"), tokens.light)).toContain("<circle");
    expect(shapeSvg(shape("deployment"), tokens.light)).toContain('points="0,-8.6 ');
    expect(shapeSvg(shape("event"), tokens.light)).toContain('points="-6,-6 ');
  });

  it("grow when they are selected", () => {
    for (const kind of entryKinds) {
      expect(shapeExtent(shape(`${kind}-selected`))).toBeGreaterThan(shapeExtent(shape(kind)));
    }
  });

  it("have soft edges", () => {
    const { data } = shapeImage(shape("deployment"), tokens.light, 1);
    const alphas = new Set(data.filter((_, index) => index % 4 === 3));
    expect(alphas.size).toBeGreaterThan(3);
  });
});

it("shapes have the same sizes in the style sheet as in the program (run `npm run tokens`)", () => {
  expect(readFileSync("app/shape-sizes.css", "utf8")).toBe(shapesCss());
});
