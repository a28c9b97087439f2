import { describe, expect, it } from "vitest";
import { project, visibleBounds } from "../cartography/camera.ts";
import { referenceBox } from "../cartography/frame.ts";
import { loadAtlas } from "../content/load.ts";
import { drawImage, imageOf } from "./draw-view.ts";
import { isFar, placeView } from "./page-view.ts";
import { withinSheet } from "./within-sheet.ts";

const atlas = loadAtlas();
const far = atlas.placesInUse.filter((place) => isFar(atlas, place));

describe("the page of a far city", () => {
  it.each(far.map((place) => [place.id, place] as const))(
    "shows land, borders and its place, and no empty sheet: %s",
    (_, place) => {
      const view = placeView(atlas, place);
      const [west, south, east, north] = visibleBounds(view.camera, referenceBox);
      expect(west).toBeGreaterThan(-105);
      expect(east).toBeLessThan(125);
      expect(north - Math.max(south, 5)).toBeGreaterThan((north - south) * 0.85);
      const [x, y] = project(view.camera, referenceBox, place.point);
      expect(x > 30 && x < referenceBox.width - 30 && y > 30 && y < referenceBox.height - 30).toBe(true);
      expect(drawImage(atlas, imageOf(atlas, view, "wide"))).toMatch(
        /data-layer="(overview-countries-boundary|borders)"/,
      );
    },
  );

  it("leaves a camera alone that the sheet fills", () => {
    const camera = { center: [45, 40] as [number, number], zoom: 6 };
    expect(withinSheet(camera)).toBe(camera);
  });
});
