import { expect, it } from "vitest";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";
import { loadAtlas } from "../content/load.ts";
import { datedPanes } from "../view/dated-panes.ts";
import { placeView } from "../view/page-view.ts";
import { effectiveView } from "../view/visible.ts";
import { labelExtent, labelsWithin } from "./labels-within.ts";
import { type MapLabel, mapPicture } from "./map-picture.ts";

const atlas = loadAtlas();
const size = { width: 363, height: 440 };
const isState = ({ layer }: MapLabel) => isStateLabel(layer);

it("of two maps beside each other neither has a name that reaches over, and states are named all or not at all", () => {
  for (const place of atlas.placesInUse.slice(0, 12)) {
    const view = effectiveView(atlas.layers, placeView(atlas, place), { on: "2013-01-28", with: "2022-07-16" });
    for (const pane of datedPanes(atlas.layers, view) ?? []) {
      const { labels } = mapPicture(atlas, pane, [place.id], size);
      const kept = labelsWithin(labels, size.width);
      expect(kept.length).toBeGreaterThan(0);
      for (const label of kept) {
        const [left, right] = labelExtent(label);
        expect(left, label.text.value).toBeGreaterThanOrEqual(0);
        expect(right, label.text.value).toBeLessThanOrEqual(size.width);
      }
      expect([0, labels.filter(isState).length]).toContain(kept.filter(isState).length);
    }
  }
});
