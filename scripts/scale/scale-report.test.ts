import { expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { type Figure, type Measured, scaleChart, scaleTable } from "./scale-report.ts";

const figures: Figure[] = [
  { name: "home: HTML", unit: "kB" },
  { name: "build", unit: "s" },
];
const measured = (entries: number, html: number | null, build: number): Measured => ({
  entries,
  day: "2026-11-27",
  busy: 0,
  figures: { "home: HTML": html, build },
});
const all = [measured(10_000, 30, 300), measured(250, 25, 100), measured(1000, null, 120)];

it("is a table by size, which says how the largest is to the smallest, and what could not be measured", () => {
  expect(scaleTable(all, figures).split("\n")).toEqual([
    "| entries | 250 | 1,000 | 10,000 | largest : smallest |",
    "|---|--:|--:|--:|--:|",
    "| home: HTML | 25.0 kB | – | 30.0 kB | × 1.20 |",
    "| build | 100 s | 120 s | 300 s | × 3.00 |",
  ]);
});

it("says nothing of growth where there is one size", () => {
  expect(scaleTable([measured(250, 25, 100)], figures)).toContain("| build | 100 s | – |");
});

it("draws a bar for each figure and size, as long as it is", () => {
  const svg = scaleChart(all, figures.slice(0, 1), "Kilobytes & more");
  expect(() => create(svg)).not.toThrow();
  const widths = [...svg.matchAll(/width="([\d.]+)" height="12"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(25 / 30, 2);
  expect(svg).toContain("Kilobytes &amp; more");
});
