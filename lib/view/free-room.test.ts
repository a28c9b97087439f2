import { expect, it } from "vitest";
import { freeRoom } from "./free-room.ts";

const pane = { width: 1000, height: 600 };

it("leaves a margin where nothing lies over the map", () => {
  expect(freeRoom(pane, [], 20)).toEqual({ top: 20, right: 20, bottom: 20, left: 20 });
});

it("keeps clear of a column of controls at the right, and of a line at the foot", () => {
  const controls = { left: 950, top: 300, right: 990, bottom: 580 };
  const line = { left: 500, top: 580, right: 1000, bottom: 600 };
  expect(freeRoom(pane, [controls, line], 20)).toEqual({ top: 20, right: 70, bottom: 40, left: 20 });
});

it("does not heed what lies outside the pane", () => {
  expect(freeRoom(pane, [{ left: 0, top: 610, right: 1000, bottom: 700 }], 20).bottom).toBe(20);
});
