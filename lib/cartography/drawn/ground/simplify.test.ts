import { expect, it } from "vitest";
import { vertexWeights } from "./simplify.ts";

const chain = new Float64Array([0, 0, 1, 0.1, 2, 0, 3, 2, 4, 0]);
const never = () => false;

it("keeps the ends of a line whatever the zoom", () => {
  const weights = vertexWeights(chain, false, never);
  expect([weights[0], weights[4]]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

it("finds a spike more important than a bump", () => {
  const weights = vertexWeights(chain, false, never);
  expect(weights[3]).toBeGreaterThan(weights[1] ?? Number.NaN);
});

it("weighs a chain between two junctions alike in both directions, so that no gap opens between neighbours", () => {
  const backwards = new Float64Array(
    Array.from({ length: 5 }, (_, index) => [...chain.slice(8 - 2 * index, 10 - 2 * index)]).flat(),
  );
  expect([...vertexWeights(backwards, false, never)].toReversed()).toEqual([...vertexWeights(chain, false, never)]);
});
