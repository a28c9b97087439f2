import { expect, test } from "vitest";
import { Collisions } from "./collisions.ts";

const picture = { width: 160, height: 100 };
const core = { width: 100, height: 76 };
const text = [2, -5, 22, 5] as const;

test("a text that leaves the part which every page shows is in the picture, but not shown", () => {
  const collisions = new Collisions(picture, core, [1]);
  const [inside, across] = [100, 115].map((x) => ({
    x,
    y: 50,
    boxes: [[...text] as [number, number, number, number]],
  }));
  expect(inside && collisions.shows(inside)).toBe(true);
  expect(across && collisions.shows(across)).toBe(false);
  expect(across && collisions.holds(across)).toBe(true);
});

test("letters keep their size, so a smaller scale shows less text", () => {
  const footprint = { x: 107, y: 50, boxes: [[...text] as [number, number, number, number]] };
  expect(new Collisions(picture, core, [1]).shows(footprint)).toBe(true);
  expect(new Collisions(picture, core, [0.5, 1]).shows(footprint)).toBe(false);
});
