import { describe, expect, it } from "vitest";
import type { Stop } from "../atlas/schema/tour-schema.ts";
import { loadAtlas } from "../content/load.ts";
import { layersInSight } from "./draw-view.ts";
import { stopView } from "./tour-view.ts";
import { quantise } from "./url-view.ts";
import { effectiveView, validOn } from "./visible.ts";

const atlas = loadAtlas();
const stops = atlas.tours.flatMap((tour) => tour.stops);
const contested = (ids: string[]) => ids.filter((id) => atlas.layer(id)?.group === "contested");

const stop = (more: Partial<Stop>): Stop => ({
  title: "A stop",
  text: ["Words."],
  camera: { center: [46.8, 39.9], zoom: 7 },
  entry: "2022-07-16-tbilisi",
  ...more,
});

describe("the view of a stop", () => {
  it("shows only lines and areas that held on its date, unless it names them or has none", () => {
    for (const item of stops) {
      const dates = [item.on, item.with].filter((date) => date !== undefined);
      const wrong = contested(stopView(atlas, item).layers).filter((id) => {
        const layer = atlas.layer(id);
        return layer && dates.length > 0 && !dates.some((date) => validOn(layer, date));
      });
      expect(wrong, item.title).toEqual([]);
    }
  });

  it("is the same drawn by the server and in the browser", () => {
    for (const item of [...stops, stop({ on: "2022", layers: ["seven-districts"] })]) {
      const view = stopView(atlas, item);
      expect(new Set(effectiveView(atlas.layers, view, {}).layers)).toEqual(new Set(view.layers));
    }
  });

  it("has a camera that a link carries without loss", () => {
    for (const item of stops) expect(quantise(item.camera), item.title).toEqual(item.camera);
  });

  it("carries both dates", () => {
    expect(stopView(atlas, stop({ on: "2013", with: "2022" }))).toMatchObject({ on: "2013", with: "2022" });
  });

  it("shows the layers that it names instead of those of its date, and then carries none", () => {
    const view = stopView(atlas, stop({ on: "1994", layers: ["seven-districts"] }));
    expect(contested(view.layers)).toEqual(["seven-districts"]);
    expect(view.on).toBeUndefined();
    expect(view.layers).toContain("borders");
  });

  it("marks the places of its entry unless it names others", () => {
    expect(stopView(atlas, stop({})).selected).toEqual(["tbilisi"]);
    expect(stopView(atlas, stop({ selected: ["paris", "baku"] }))).toMatchObject({
      selected: ["paris", "baku"],
      arcsTo: ["paris"],
    });
  });

  it("has the zone and the corridor in sight at the stop of 10 November 2020", () => {
    const armistice = stops.find(({ entry }) => entry === "2020-11-10-armistice");
    expect(armistice && contested(layersInSight(atlas, stopView(atlas, armistice)))).toEqual([
      "peacekeepers-zone-2020-2023",
      "ceasefire-line-2020-2023",
      "lachin-corridor-2020-2022",
    ]);
  });
});
