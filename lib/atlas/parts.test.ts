import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import {
  askedPart,
  evenStarts,
  mostRows,
  partAt,
  partLinks,
  partOf,
  partPath,
  tableStarts,
  weighedStarts,
} from "./parts.ts";

const rows = (length: number) => Array.from({ length }, (_, index) => index);
const lengths = fc.integer({ min: 0, max: 2000 });
const sizes = fc.integer({ min: 1, max: 300 });

const allParts = <Item>(all: Item[], starts: number | readonly number[]) =>
  rows(partOf(all, undefined, starts).count).map((index) => partOf(all, askedPart(index + 1), starts));

describe("the parts of a list", () => {
  it("have each of its rows once, in its order, and their counts add up", () => {
    fc.assert(
      fc.property(lengths, sizes, (length, size) => {
        const parts = allParts(rows(length), size);
        expect(parts.flatMap(({ items }) => items)).toEqual(rows(length));
        expect(parts.every(({ total }) => total === length)).toBe(true);
        if (length > 0) expect(parts.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(length);
      }),
    );
  });

  it("say from which row to which they go, and where a row stands", () => {
    fc.assert(
      fc.property(lengths, sizes, (length, size) => {
        const starts = evenStarts(length, size);
        // one comparison a part: one for each of so many rows takes longer than a test may on a busy machine
        for (const { items, from, to, number } of allParts(rows(length), size)) {
          const stands = (row: number) => row + 1 >= from && row + 1 <= to;
          const found = (row: number) => partAt(row, size) === number && partAt(row, starts) === number;
          expect(items.filter((row) => !stands(row) || !found(row))).toEqual([]);
        }
      }),
    );
  });

  it("are of a bounded weight where rows have one, and still have each once", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 400 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 90, max: 700 }), (all, most) => {
        const parts = allParts(all, weighedStarts(all, most));
        expect(parts.flatMap(({ items }) => items)).toEqual(all);
        for (const { items } of parts) expect(items.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it.each([0, 1, mostRows])("are one where there are no more rows than a page has: %i", (length) => {
    expect(partOf(rows(length), undefined)).toMatchObject({ count: 1, number: 1, to: length, total: length });
  });

  it("are shorter where there are several, so that a long list weighs no more than a whole one (19 % more at 10,000 entries)", () => {
    expect(tableStarts(mostRows)).toEqual([0]);
    expect(tableStarts(mostRows + 1)).toEqual([0, 150]);
    expect(partOf(rows(7421), undefined).items.length).toBeLessThan(mostRows);
  });

  it("are the last one for a number that none has, which is said", () => {
    expect(partOf(rows(450), 99)).toMatchObject({ number: 3, from: 301, to: 450, missing: 99 });
    expect(partOf(rows(450), 3).missing).toBeUndefined();
    expect(partOf(rows(10), 2)).toMatchObject({ number: 1, count: 1, missing: 2 });
    expect(partOf([], 7)).toMatchObject({ number: 1, count: 1, total: 0, missing: 7 });
  });

  it("have an address each, the first that of the page", () => {
    expect([1, 2].map((number) => partPath("/meetings", number))).toEqual(["/meetings", "/meetings?part=2"]);
  });
});

describe("the links to the parts of a list", () => {
  const words = (first: number, last: number) => `${Math.floor(first / 1000)}–${Math.floor(last / 1000)}`;

  it("say what each holds, numbered where several hold the same", () => {
    expect(partLinks(partOf(rows(750), 2), words, english).map((link) => link.words)).toEqual([
      "0–0",
      "0–0 (2)",
      "0–0 (3)",
      "0–0 (4)",
      "0–0 (5)",
    ]);
  });

  it("are bounded, with the first, the last and those beside this one always among them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 300 }), (length, asked) => {
        const parts = partOf(rows(length), asked);
        const numbers = partLinks(parts, words, english).map(({ number }) => number);
        expect(numbers.length).toBeLessThanOrEqual(45);
        for (const near of [1, parts.number - 1, parts.number, parts.number + 1, parts.count])
          if (near >= 1 && near <= parts.count) expect(numbers).toContain(near);
      }),
    );
  });
});
