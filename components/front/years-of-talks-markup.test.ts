import { expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { yearsOfTalks } from "@/lib/view/front/years-of-talks.ts";
import { english } from "@/lib/words/catalogue.ts";
import { yearColumns } from "./years-of-talks-markup.ts";

const years = yearsOfTalks(loadAtlas());
const times = (number: number) =>
  years.map(({ year, cells, total }) => ({
    year,
    cells: cells.map((cell) => Array.from({ length: number }, () => cell).flat()),
    total: total * number,
  }));
const elements = (markup: string, name: string) => markup.match(new RegExp(`<${name}\\b`, "g"))?.length ?? 0;

it("draws each meeting of the atlas as a dot, as ever", () => {
  const { markup, counts } = yearColumns(years, english);
  expect(counts).toBe(false);
  expect(elements(markup, "i")).toBe(loadAtlas().meetings.length);
  expect(markup).not.toContain("data-total");
});

it("draws bars with their numbers where dots have no room, as many elements however many meetings there are", () => {
  const forty = yearColumns(times(40), english);
  expect(forty.counts).toBe(true);
  expect(elements(forty.markup, "i")).toBe(elements(yearColumns(times(4000), english).markup, "i"));
  expect(elements(forty.markup, "i")).toBeLessThanOrEqual(years.length * 7);
  const numbers = [...forty.markup.matchAll(/data-total="(\d+)"/g)].map(([, number]) => Number(number));
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(loadAtlas().meetings.length * 40);
});

it("makes the fullest year as high as the whole scale, and leaves a year without meetings empty", () => {
  const columns = yearColumns(times(40), english).markup.split("<li>").slice(1);
  const height = (column: string) =>
    [...column.matchAll(/--n:([\d.]+)/g)].reduce((sum, [, share]) => sum + Number(share), 0);
  expect(Math.max(...columns.map(height))).toBeCloseTo(100, 0);
  for (const column of columns) expect(/: no meeting"/.test(column)).toBe(height(column) === 0);
});
