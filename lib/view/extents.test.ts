import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { clustered } from "./clusters.ts";
import { drawSymbols } from "./draw-view.ts";
import { mapData } from "./map-data.ts";
import { entryView, placeView } from "./page-view.ts";

const atlas = loadAtlas();
const place = (id: string) => placeView(atlas, atlas.place(id) ?? (undefined as never));
const marker = (id: string) => mapData(atlas).markers.find((each) => each.place === id);

describe("the name of a line or a region", () => {
  it("lies along the line, where it was a square at a false point", () => {
    const names = drawSymbols(atlas, place("line-of-contact"), "wide").filter(
      ({ properties }) => properties.place === "line-of-contact",
    );
    expect(names.map(({ layer }) => layer)).toEqual(["entries-lines"]);
    expect(names[0]?.icon).toBeUndefined();
    expect(names[0]?.text?.rotate).toBe(marker("line-of-contact")?.turn);
    expect(Math.abs(names[0]?.text?.rotate ?? 0)).toBeGreaterThan(20);
  });

  it("of a region of several states stands at no place near which it means nothing, such as Tovuz", () => {
    const close = drawSymbols(atlas, place("tovuz"), "wide");
    expect(close.filter(({ properties }) => properties.place === "south-caucasus")).toEqual([]);
    const own = drawSymbols(atlas, place("south-caucasus"), "wide");
    expect(own.filter(({ layer }) => layer === "entries-regions")).not.toEqual([]);
  });

  it("joins no cluster, and from afar is a marker among the others", () => {
    const shown = clustered(mapData(atlas).markers, [], { zoom: 7.5, variant: "wide" });
    expect(shown.find(({ place: id }) => id === "line-of-contact")).toMatchObject({
      turn: marker("line-of-contact")?.turn,
    });
    const far = clustered(mapData(atlas).markers, ["line-of-contact"], { zoom: 4, variant: "wide" });
    expect(far.find(({ place: id }) => id === "line-of-contact")?.turn).toBeUndefined();
  });
});

it("no town is named a second time under its marker, with a GeoNames id or without", () => {
  for (const id of ["berdzor-lachin", "kornidzor", "talish"]) {
    for (const view of [place(id), entryView(atlas, atlas.entry("russian-peacekeepers") ?? (undefined as never))]) {
      const symbols = drawSymbols(atlas, { ...view, camera: { ...view.camera, zoom: 8.8 } }, "wide");
      const label = marker(id)?.label;
      const towns = symbols.filter(
        ({ layer, text }) => layer.startsWith("towns-") && text?.value.replace("\n", " ") === label,
      );
      expect(towns, id).toEqual([]);
    }
  }
});
