import { expect, it } from "vitest";
import { greatestApart } from "./timeline-room.ts";

const taken = (sizes: number[], apart: number, together: number) =>
  sizes.reduce((sum, size) => sum + (size <= apart ? size : together), 0);

/** As random as is needed, and the same each time. */
function sizesOf(seed: number): number[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 1 + next(60) }, () => next(2) * next(10 ** (1 + next(4))));
}

it("leaves all groups apart where there is room for all", () => {
  expect(greatestApart([3, 1, 20], 24, 4)).toBe(20);
  expect(greatestApart([], 10, 1)).toBe(1);
});

it("takes the fullest groups together first, and groups of one size all or none", () => {
  expect(greatestApart([3, 1, 20], 23, 4)).toBe(4);
  expect(greatestApart([30, 5, 5, 8], 22, 4)).toBe(8);
  expect(greatestApart([30, 5, 5, 8], 20, 4)).toBe(5);
  expect(greatestApart([30, 5, 5, 8], 17, 4)).toBe(4);
});

it("keeps to the room for any sizes, or to what costs least, and no size more would fit", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const sizes = sizesOf(seed);
    for (const [room, together] of [
      [300, 4],
      [400, 1],
    ] as const) {
      const apart = greatestApart(sizes, room, together);
      const least = taken(sizes, together, together);
      expect(taken(sizes, apart, together)).toBeLessThanOrEqual(Math.max(room, least));
      const larger = sizes.filter((size) => size > apart);
      if (larger.length > 0) expect(taken(sizes, Math.min(...larger), together)).toBeGreaterThan(room);
    }
  }
});
