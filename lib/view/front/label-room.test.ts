import { expect, it } from "vitest";
import { boxBeside, circleBox, isFree, labelSides } from "./label-room.ts";

const pane = { width: 200, height: 100 };
const label = { at: [100, 50] as const, radius: 10, width: 40, height: 12 };

it("a name stands beside its circle, never on it", () => {
  for (const side of labelSides) expect(isFree(boxBeside(label, side), [circleBox(label)], pane), side).toBe(true);
});

it("a name that would be cut by the edge of the picture is not free there", () => {
  const atEdge = { ...label, at: [185, 50] as const };
  expect(isFree(boxBeside(atEdge, "right"), [], pane)).toBe(false);
  expect(isFree(boxBeside(atEdge, "left"), [], pane)).toBe(true);
});

it("boxes that only touch lie beside each other", () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  expect(isFree({ ...box, left: 20, right: 30 }, [box], pane)).toBe(true);
  expect(isFree({ ...box, left: 19, right: 29 }, [box], pane)).toBe(false);
});
