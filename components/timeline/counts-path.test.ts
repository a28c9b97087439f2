import { expect, it } from "vitest";
import { countsPath } from "./counts-path.ts";

const box = { width: 100, height: 10, top: 20 };
const month = (from: number, ...of: number[]) => ({ from, to: from + 1, of });

it("stacks the kinds by rank, as high as their counts are of the whole", () => {
  const months = [month(10, 10, 0, 10)];
  expect(countsPath(months, 0, box)).toBe("M0 10h10v-5h1v5");
  expect(countsPath(months, 1, box)).toBe("M0 10");
  expect(countsPath(months, 2, box)).toBe("M0 10h10v-10h1v10");
});

it("says equal months and gaps in one step, and shows one entry among thousands", () => {
  const months = [month(10, 20), month(11, 20), month(20, 0.4), month(21, 1)];
  expect(countsPath(months, 0, { ...box, top: 2000 })).toBe("M0 10h10v-1h2v1h9v-1h1v1");
});
