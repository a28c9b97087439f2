import { describe, expect, it } from "vitest";
import type { DrawnSymbol, TextLook } from "../cartography/drawn/index.ts";
import { legendCorners } from "./legend-corner.ts";

const look: TextLook = {
  family: "sans",
  weight: 500,
  style: "normal",
  size: 14,
  lineHeight: 1.2,
  letterSpacing: 0,
  colour: "ink",
  halo: null,
};

/** `x`, `y`: percent of the picture, whose middle 1016 × 698 px a window of 1440 px shows. */
const marker = (x: number, y: number, layer = "entries"): DrawnSymbol => ({ layer, x, y, properties: {} });
const named = (x: number, y: number, value: string, layer = "entries-label"): DrawnSymbol => ({
  ...marker(x, y, layer),
  text: { value, look, anchor: "left", align: "left", offset: [14, 0], rotate: 0 },
});
const [lowerLeft, lowerRight, upperLeft] = [marker(27, 70), marker(70, 72), marker(27, 25)];
const middle = marker(50, 50);

describe("the legend", () => {
  it("stands on the left where nothing is", () => expect(legendCorners([middle], 6).large).toBe("left"));

  it("makes room for markers on the left, and stays there where as many are on the right", () => {
    expect(legendCorners([lowerLeft], 6).large).toBe("right");
    expect(legendCorners([lowerLeft, lowerRight, upperLeft], 6).large).toBe("left");
  });

  it("stands above where it would lie on markers in both lower corners", () =>
    expect(legendCorners([lowerLeft, lowerRight], 6).large).toBe("top"));

  it("covers the name of something rather than a marker", () =>
    expect(legendCorners([upperLeft, lowerLeft, named(68, 72, "AZERBAIJAN", "azerbaijan-label")], 6).large).toBe(
      "right",
    ));

  it("covers the name of a river rather than that of a state", () => {
    const river = named(68, 72, "Kura", "rivers-label");
    expect(legendCorners([upperLeft, named(27, 70, "AZERBAIJAN", "azerbaijan-label"), river], 6).large).toBe("right");
    expect(legendCorners([upperLeft, named(27, 70, "Sisian", "towns-4"), river], 6).large).toBe("left");
  });

  it("makes room for the name of a marker that stands beside it, as it did not for Fuzuli at 1440 px", () => {
    const [beside, far] = [named(17.5, 80, "Basarkechar / Vardenis"), named(17.5, 40, "Lisbon")];
    expect(legendCorners([far], 6).large).toBe("left");
    expect(legendCorners([beside], 6).large).toBe("right");
  });

  it("in a narrower and in a wider window has another side where that window shows something else", () => {
    const further = marker(37.5, 69);
    expect(legendCorners([further], 6)).toMatchObject({ medium: "right", large: "left" });
    expect(legendCorners([marker(12, 82)], 6)).toMatchObject({ large: "left", wide: "right" });
  });

  it("reckons with its length", () => {
    const high = marker(27, 55);
    expect(legendCorners([high], 3).large).toBe("left");
    expect(legendCorners([high], 12).large).toBe("right");
  });
});
