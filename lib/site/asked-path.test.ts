import { expect, it } from "vitest";
import { askedParts } from "./asked-path.ts";

it("takes off what sticks to an address that was copied out of a text", () => {
  expect(askedParts("/places/(Tbilisi).")).toEqual(["places", "Tbilisi"]);
  expect(askedParts("/places/«Баку»,/")).toEqual(["places", "Баку"]);
  expect(askedParts("/places/a-(b)-c")).toEqual(["places", "a-(b)-c"]);
  expect(askedParts("/places/100%")).toEqual(["places", "100%"]);
});

it("a hundred thousand brackets before a letter hold nobody up, as they did when each was tried as a beginning", () => {
  const began = performance.now();
  expect(askedParts(`/places/x${"(".repeat(100_000)}x`)).toEqual(["places", `x${"(".repeat(100_000)}x`]);
  expect(performance.now() - began).toBeLessThan(1000);
});
