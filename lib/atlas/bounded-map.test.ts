import { expect, it } from "vitest";
import { BoundedMap } from "./bounded-map.ts";

it("remembers the newest, however many it is given", () => {
  const known = new BoundedMap<string, number>(3);
  for (let number = 0; number < 10_000; number++) known.set(`key ${number}`, number);
  expect([...known.values()]).toEqual([9997, 9998, 9999]);
  expect(known.get("key 9999")).toBe(9999);
  expect(known.get("key 0")).toBeUndefined();
});

it("does not forget what is only set anew", () => {
  const known = new BoundedMap<string, number>(2);
  known.set("a", 1).set("b", 2).set("b", 3);
  expect([...known]).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
});
