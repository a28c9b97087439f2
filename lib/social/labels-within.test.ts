import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { datedPanes } from "../view/dated-panes.ts";
import { placeView } from "../view/page-view.ts";
import { effectiveView } from "../view/visible.ts";
import { labelsWithin } from "./labels-within.ts";
import { mapPicture } from "./map-picture.ts";

const atlas = loadAtlas();
const size = { width: 363, height: 440 };
const isState = ({ text }: { text: { look: { letterSpacing: number } } }) => text.look.letterSpacing > 0.2;

it("of two maps beside each other neither has a name that reaches over, and states are named all or not at all", () => {
  for (const place of atlas.placesInUse.slice(0, 12)) {
    const view = effectiveView(atlas.layers, placeView(atlas, place), { on: "2013-01-28", with: "2022-07-16" });
    for (const pane of datedPanes(atlas.layers, view) ?? []) {
      const { labels } = mapPicture(atlas, pane, [place.id], size);
      const kept = labelsWithin(labels, size.width);
      for (const { x } of kept) {
        expect(x).toBeGreaterThanOrEqual(-40);
        expect(x).toBeLessThanOrEqual(size.width + 40);
      }
      expect([0, labels.filter(isState).length]).toContain(kept.filter(isState).length);
    }
  }
});
