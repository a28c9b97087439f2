import { describe, expect, it } from "vitest";
import { type ViewLayer, visibleLayers } from "./visible.ts";

const layers: ViewLayer[] = [
  { id: "relief", group: "ground", valid: null, follows: "reader", switchable: true },
  { id: "seas", group: "ground", valid: null, follows: "reader", switchable: false },
  { id: "borders", group: "states", valid: null, follows: "reader", switchable: false },
  { id: "oblast-1923-1991", group: "contested", valid: "1923-07-07/1991-11-26", follows: "date", switchable: true },
  {
    id: "line-of-contact-1994-2020",
    group: "contested",
    valid: "1994-05-12/2020-09-26",
    follows: "date",
    switchable: true,
  },
  {
    id: "peacekeepers-zone-2020-2023",
    group: "contested",
    valid: "2020-11-10/2023-09-19",
    follows: "date",
    switchable: true,
  },
];
const page = ["relief", "seas", "borders", "oblast-1923-1991", "peacekeepers-zone-2020-2023"];

describe("the layers of a view", () => {
  it("are those of the page when the address says nothing", () => {
    expect(visibleLayers(layers, { layers: page }, {})).toEqual(page);
  });

  it("are those that the address names, and the ones that cannot be switched", () => {
    expect(visibleLayers(layers, { layers: page }, { layers: ["line-of-contact-1994-2020"] })).toEqual([
      "seas",
      "borders",
      "line-of-contact-1994-2020",
    ]);
  });

  it("are those valid on the date", () => {
    expect(visibleLayers(layers, { layers: page }, { on: "2013-01-28" })).toContain("line-of-contact-1994-2020");
    expect(visibleLayers(layers, { layers: page }, { on: "2013-01-28" })).not.toContain("oblast-1923-1991");
    expect(visibleLayers(layers, { layers: page }, { on: "2020-11-10" })).toContain("peacekeepers-zone-2020-2023");
    expect(visibleLayers(layers, { layers: page }, { on: "2024" })).toEqual(["relief", "seas", "borders"]);
  });
});
