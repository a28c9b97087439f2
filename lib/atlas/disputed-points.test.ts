import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { disagreementAnchor, disputedEras, disputedPoints } from "./disputed-points.ts";

const atlas = loadAtlas();
const points = disputedPoints(atlas);

describe("the points on which sources differ", () => {
  it("are all those of all entries", () => {
    expect(points.length).toBe(atlas.entries.flatMap((entry) => entry.disagreements).length);
  });

  it("have an anchor each, which is a plain id", () => {
    const anchors = points.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => !/^[a-z0-9-]+$/.test(anchor))).toEqual([]);
  });

  it("have an anchor that reads like the question", () => {
    const anchor = disagreementAnchor({ id: "2022-05-22-brussels" }, { about: "On which day did they meet?" });
    expect(anchor).toBe("2022-05-22-brussels-on-which-day-did-they-meet");
  });

  it("stand once in one of the eras, in the order of time", () => {
    expect(disputedEras(atlas).flatMap((era) => era.points)).toEqual(points);
  });
});
