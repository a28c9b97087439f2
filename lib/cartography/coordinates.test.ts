import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { decimalDegrees, decimalsWorth, degreesMinutesSeconds } from "./coordinates.ts";

describe("coordinates", () => {
  it("are written latitude first, with their hemispheres", () => {
    expect(decimalDegrees([46.7519, 39.8167], 3, english)).toBe("39.817° N, 46.752° E");
    expect(decimalDegrees([-77.04, -0.5], 1, english)).toBe("0.5° S, 77.0° W");
  });

  it("carry minutes and seconds over", () => {
    expect(degreesMinutesSeconds([46.7519, 39.8167], english)).toBe("39° 49′ 00″ N, 46° 45′ 07″ E");
    expect(degreesMinutesSeconds([-0.99999, 59.99999], english)).toBe("60° 00′ 00″ N, 1° 00′ 00″ W");
  });

  it("have no more decimals than a pixel is worth", () => {
    expect(decimalsWorth(3)).toBe(2);
    expect(decimalsWorth(8)).toBe(3);
    expect(decimalsWorth(10)).toBe(4);
  });
});
