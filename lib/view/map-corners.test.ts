import { describe, expect, it } from "vitest";
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { mapCorners } from "./map-corners.ts";

/** `x`, `y`: percent of the picture, whose middle 1018 × 718 px a window of 1440 px shows. */
const marker = (x: number, y: number, layer = "entries"): DrawnSymbol => ({ layer, x, y, properties: {} });
const [lowerLeft, lowerRight, middle] = [marker(27, 70), marker(70, 72), marker(50, 50)];

describe("the legend", () => {
  it("stands on the left where nothing is", () => expect(mapCorners([middle], 6).large.legend).toBe("left"));

  it("makes room for markers on the left, and stays there where as many are on the right", () => {
    expect(mapCorners([lowerLeft], 6).large.legend).toBe("right");
    expect(mapCorners([lowerLeft, lowerRight], 6).large.legend).toBe("left");
  });

  it("covers the name of something rather than a marker", () =>
    expect(mapCorners([lowerLeft, marker(70, 72, "azerbaijan-label")], 6).large.legend).toBe("right"));

  it("covers the name of a river rather than that of a state", () => {
    const river = marker(70, 72, "rivers-label");
    expect(mapCorners([marker(27, 70, "azerbaijan-label"), river], 6).large.legend).toBe("right");
    expect(mapCorners([marker(27, 70, "towns"), river], 6).large.legend).toBe("left");
  });

  it("in a narrower window has another side where that window shows something else", () => {
    const further = marker(37.5, 69);
    const { medium, large } = mapCorners([further], 6);
    expect([medium.legend, large.legend]).toEqual(["right", "left"]);
  });

  it("reckons with its length", () => {
    const high = marker(27, 44);
    expect(mapCorners([high], 3).large.legend).toBe("left");
    expect(mapCorners([high], 12).large.legend).toBe("right");
  });
});

describe("the tools", () => {
  const under = marker(22, 84.5);

  it("stand on the left, and on the right where they would lie on a marker: as did those at 2560 px on Lisbon", () => {
    expect(mapCorners([middle], 6).large).toEqual({ tools: "left", legend: "left" });
    expect(mapCorners([under], 6).large.tools).toBe("right");
  });

  it("do not make room for names", () => expect(mapCorners([marker(22, 84.5, "towns")], 6).large.tools).toBe("left"));
});
