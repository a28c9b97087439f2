import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handedOn } from "./handed-on.ts";
import { parsed, patched } from "./query.ts";

const name = fc.oneof(fc.constantFrom("map", "on", "sort", "names", "utm_source", "x"), fc.string({ minLength: 1 }));
const pairs = fc.array(fc.tuple(name, fc.string({ unit: "grapheme" })));
const patch = fc.dictionary(name, fc.option(fc.string({ unit: "grapheme" })));

describe("the query of an address", () => {
  it("keeps every parameter that nobody has changed, in its order, over any changes", () => {
    fc.assert(
      fc.property(pairs, fc.array(patch), (given, patches) => {
        const before = [...parsed(`${new URLSearchParams(given)}`)];
        const after = [...parsed(patches.reduce(patched, `${new URLSearchParams(given)}`))];
        const touched = new Set(patches.flatMap(Object.keys));
        const untouched = (all: [string, string][]) => all.filter(([key]) => !touched.has(key));
        expect(untouched(after)).toEqual(untouched(before));
      }),
    );
  });

  it("has the last value of every parameter that somebody has changed", () => {
    fc.assert(
      fc.property(pairs, patch, (given, wanted) => {
        const after = parsed(patched(new URLSearchParams(given), wanted));
        for (const [key, value] of Object.entries(wanted))
          expect(after.getAll(key)).toEqual(value === null ? [] : [value]);
      }),
    );
  });

  it("is the same whether its changes come one by one or together", () => {
    fc.assert(
      fc.property(pairs, patch, patch, (given, first, second) => {
        const start = `${new URLSearchParams(given)}`;
        const [apart, together] = [patched(patched(start, first), second), patched(start, { ...first, ...second })];
        expect(Object.fromEntries(parsed(apart))).toEqual(Object.fromEntries(parsed(together)));
      }),
    );
  });

  it("stays readable, and is empty without a parameter", () => {
    expect(patched("?on=2013", { map: "7/40.2/45.5", layers: "a,b", on: "1992~" })).toBe(
      "?on=1992~&map=7/40.2/45.5&layers=a,b",
    );
    expect(patched("?on=2013", { on: null })).toBe("");
  });

  it("was joined by “&amp;” where it was copied from HTML", () => {
    expect([...parsed("?on=2013&amp;names=hy&amp%3Bsort=place")]).toEqual([
      ["on", "2013"],
      ["names", "hy"],
      ["sort", "place"],
    ]);
  });

  it.each(["utm_source", "fbclid", "gclid", "msclkid", "_ga", "igshid", "ref_src", "UTM_MEDIUM", "amp;utm_source"])(
    "is given to others without %s",
    (counter) => {
      expect(handedOn(`?${counter}=1&on=2013&sort=place&names=hy`)).toBe("?on=2013&sort=place&names=hy");
    },
  );
});
