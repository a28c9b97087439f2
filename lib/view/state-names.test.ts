import { describe, expect, it } from "vitest";
import { project } from "../cartography/camera.ts";
import { referenceBox } from "../cartography/frame.ts";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";
import { loadAtlas } from "../content/load.ts";
import { drawSymbols } from "./draw-view.ts";
import { mapData } from "./map-data.ts";
import { placeView } from "./page-view.ts";
import { nameSpot } from "./state-names.ts";

const atlas = loadAtlas();
const view = (id: string) => placeView(atlas, atlas.place(id) ?? (undefined as never));
const { states } = mapData(atlas);
const state = (name: string, layer = name.toLowerCase()) =>
  states.find(({ properties }) => properties.name_en === name && properties.layer === layer) ?? (undefined as never);

describe("the name of a state", () => {
  it("stays where it usually is as long as all of it is in sight", () => {
    const camera = { center: [46, 40.2] as [number, number], zoom: 6 };
    expect(nameSpot(state("Armenia"), { camera, variant: "wide" })).toEqual(state("Armenia").spots[0]);
  });

  it("moves into the part of the state that is in sight, where it was cut to “MENIA”", () => {
    const camera = { center: [46.6, 39.5] as [number, number], zoom: 7.6 };
    const spot = nameSpot(state("Armenia"), { camera, variant: "wide" });
    expect(spot).toBeDefined();
    expect(spot).not.toEqual(state("Armenia").spots[0]);
    const [x, y] = project(camera, referenceBox, [spot?.[0] ?? 0, spot?.[1] ?? 0]);
    expect(x).toBeGreaterThan(60);
    expect(y).toBeLessThan(referenceBox.height);
  });

  it("is left out where no part of the state has room for it", () => {
    const camera = { center: [48.5, 40.5] as [number, number], zoom: 8.5 };
    expect(nameSpot(state("Armenia"), { camera, variant: "wide" })).toBeUndefined();
  });

  it.each(atlas.placesInUse.map(({ id }) => id))("is not cut by the edge of what every pane shows: %s", (id) => {
    for (const variant of ["wide", "narrow"] as const) {
      const names = drawSymbols(atlas, view(id), variant).filter(({ layer }) => isStateLabel(layer));
      for (const { x, text } of names) {
        const longest = Math.max(...(text?.value ?? "").split("\n").map(({ length }) => length));
        const half = (longest * 0.5 * 0.9 * (text?.look.size ?? 0)) / (variant === "wide" ? 16 : 6.4);
        // The reference box lies in the middle 62.5 % of the picture's width.
        expect(x - half, `${variant} ${text?.value}`).toBeGreaterThanOrEqual(18.75 - 0.5);
        expect(x + half, `${variant} ${text?.value}`).toBeLessThanOrEqual(81.25 + 0.5);
      }
    }
  });
});
