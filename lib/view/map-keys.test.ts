import { expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { mapActionOf, mapKeyHelp, mapKeys } from "./map-keys.ts";

it("gives every key of the map one meaning", () => {
  const keys = Object.values(mapKeys).flatMap(({ keys }) => keys as readonly string[]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(mapActionOf("Home")).toBe("reset");
  expect(mapActionOf("q")).toBeUndefined();
});

it("lists the keys as they are printed on a keyboard", () => {
  expect(mapKeyHelp(english)[0]).toEqual({ press: ["←", "→", "↑", "↓"], does: "Move the map" });
  expect(mapKeyHelp(english).at(-1)?.press).toEqual(["Enter", "C"]);
});
