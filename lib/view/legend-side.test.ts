import { describe, expect, it } from "vitest";
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { legendSide } from "./legend-side.ts";

/** `x`, `y`: percent of the picture, whose middle 1018 × 718 px a window of 1440 px shows. */
const marker = (x: number, y: number, layer = "entries"): DrawnSymbol => ({ layer, x, y, properties: {} });
const [lowerLeft, lowerRight, middle] = [marker(27, 70), marker(70, 72), marker(50, 50)];

describe("the legend", () => {
  it("stands on the left where nothing is", () => expect(legendSide([middle], 6)).toBe("left"));

  it("makes room for markers on the left, and stays there where as many are on the right", () => {
    expect(legendSide([lowerLeft], 6)).toBe("right");
    expect(legendSide([lowerLeft, lowerRight], 6)).toBe("left");
  });

  it("covers the name of something rather than a marker", () =>
    expect(legendSide([lowerLeft, marker(70, 72, "azerbaijan-label")], 6)).toBe("right"));

  it("reckons with its length", () => {
    const high = marker(27, 44);
    expect(legendSide([high], 3)).toBe("left");
    expect(legendSide([high], 12)).toBe("right");
  });
});
