import { describe, expect, it } from "vitest";
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { legendSides } from "./legend-side.ts";

/** `x`, `y`: percent of the picture, whose middle 1018 × 718 px a window of 1440 px shows. */
const marker = (x: number, y: number, layer = "entries"): DrawnSymbol => ({ layer, x, y, properties: {} });
const [lowerLeft, lowerRight, middle] = [marker(27, 70), marker(70, 72), marker(50, 50)];

describe("the legend", () => {
  it("stands on the left where nothing is", () => expect(legendSides([middle], 6).large).toBe("left"));

  it("makes room for markers on the left, and stays there where as many are on the right", () => {
    expect(legendSides([lowerLeft], 6).large).toBe("right");
    expect(legendSides([lowerLeft, lowerRight], 6).large).toBe("left");
  });

  it("covers the name of something rather than a marker", () =>
    expect(legendSides([lowerLeft, marker(70, 72, "azerbaijan-label")], 6).large).toBe("right"));

  it("covers the name of a river rather than that of a state", () => {
    const river = marker(70, 72, "rivers-label");
    expect(legendSides([marker(27, 70, "azerbaijan-label"), river], 6).large).toBe("right");
    expect(legendSides([marker(27, 70, "towns"), river], 6).large).toBe("left");
  });

  it("in a narrower window has another side where that window shows something else", () => {
    const further = marker(37.5, 69);
    expect(legendSides([further], 6)).toEqual({ medium: "right", large: "left" });
  });

  it("reckons with its length", () => {
    const high = marker(27, 44);
    expect(legendSides([high], 3).large).toBe("left");
    expect(legendSides([high], 12).large).toBe("right");
  });
});
