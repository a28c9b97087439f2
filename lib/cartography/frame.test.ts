import { describe, expect, it } from "vitest";
import { project } from "./camera.ts";
import { drawnBox, frameBounds, paneCamera, paneScale, referenceBox, referenceCamera } from "./frame.ts";

const panes = [
  { width: 360, height: 307 },
  { width: 768, height: 417 },
  { width: 600, height: 580 },
  { width: 1016, height: 780 },
  { width: 2112, height: 1320 },
];

describe("the frame of a view", () => {
  it("shows the reference box whole in every pane", () => {
    for (const pane of panes) {
      const fits =
        referenceBox.width * paneScale(pane) <= pane.width + 1e-9 &&
        referenceBox.height * paneScale(pane) <= pane.height + 1e-9;
      const covers =
        paneScale(pane) * drawnBox.width <= pane.width + 1e-9 ||
        paneScale(pane) * drawnBox.height <= pane.height + 1e-9;
      expect(fits || covers).toBe(true);
    }
  });

  it("leaves no pane with a part that the server did not draw", () => {
    for (const pane of [...panes, { width: 3440, height: 900 }, { width: 300, height: 900 }]) {
      expect(drawnBox.width * paneScale(pane)).toBeGreaterThanOrEqual(pane.width - 1e-9);
      expect(drawnBox.height * paneScale(pane)).toBeGreaterThanOrEqual(pane.height - 1e-9);
    }
  });

  it("gives back the camera that a link carries", () => {
    const camera = { center: [46.75, 39.8] as [number, number], zoom: 7.25 };
    for (const pane of panes) {
      expect(referenceCamera(paneCamera(camera, pane), pane).zoom).toBeCloseTo(camera.zoom, 10);
    }
  });

  it("keeps the corners of the bounds inside every pane of ordinary shape", () => {
    const camera = frameBounds([44, 38.5, 48, 41.5]);
    for (const pane of panes) {
      for (const corner of [
        [44, 38.5],
        [48, 41.5],
      ] as [number, number][]) {
        const [x, y] = project(paneCamera(camera, pane), pane, corner);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(pane.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(pane.height);
      }
    }
  });
});
