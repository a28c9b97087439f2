import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Measured, reachedAt, seamIds, seams, tableOf } from "./seams.ts";

const measured = (entries: number, value: number): Measured => ({
  entries,
  values: Object.fromEntries(seamIds.map((id) => [id, value])) as Measured["values"],
});

it("reckons from two measures where a value would be reached, and claims no more than one digit", () => {
  const measures = [
    { entries: 1000, value: 10 },
    { entries: 11_000, value: 110 },
  ];
  expect(reachedAt(1000, measures)).toBe(100_000);
  expect(reachedAt(50, measures)).toBe(5000);
});

it("reckons nothing from one measure, nor from what does not grow", () => {
  expect(reachedAt(1000, [{ entries: 1000, value: 10 }])).toBeUndefined();
  const flat = [100, 105].map((value, index) => ({ entries: 1000 * (index + 1), value }));
  expect(reachedAt(1000, flat)).toBeUndefined();
});

it("has a row for each seam and the folders in the order of their entries", () => {
  const [head, , ...rows] = tableOf([measured(10_000, 90), measured(250, 4.25)]).split("\n");
  expect(head).toBe("| | 250 entries | 10,000 entries | up to | reached at about, entries |");
  expect(rows).toHaveLength(seamIds.length);
  expect(rows[0]).toBe("| loading the content, ms | 4.3 | 90 | 10,000 | 1,000,000 |");
});

it("has the values that docs/scale.md gives reasons for", () => {
  const document = readFileSync("docs/scale.md", "utf8");
  for (const { what, unit, most } of Object.values(seams))
    expect(document).toContain(`| ${what} | ${most.toLocaleString("en")} ${unit} | `);
});
