import type { FeatureCollection } from "geojson";
import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { drawSymbols } from "./draw-view.ts";
import { mapData } from "./map-data.ts";
import { entryView } from "./page-view.ts";
import { viewStyle } from "./view-style.ts";

const atlas = loadAtlas();
const page = entryView(atlas, atlas.entry("russian-peacekeepers") ?? (undefined as never));
const { markers, states } = mapData(atlas);
const closeness = { zoom: page.camera.zoom, variant: "wide" as const };

/** The hollow and the solid markers of the peacekeepers on a date, as both maps are given them. */
function peacekeepers(on?: string, second?: string) {
  const view = { ...page, ...(on && { on }), ...(second && { with: second }) };
  const style = viewStyle({ theme: "light", markers, states, view, closeness }, english);
  const { features } = (style.sources.entries as unknown as { data: FeatureCollection }).data;
  const own = features.filter(({ properties }) => properties?.kind === "deployment");
  const icons = drawSymbols(atlas, view, "wide").flatMap(({ layer, icon }) =>
    layer === "entries" && icon?.id.startsWith("deployment") ? icon.id : [],
  );
  return { hollow: own.filter(({ properties }) => properties?.hollow).length, all: own.length, icons };
}

it("no peacekeeper stands on 1 January 2025, after they had left: their markers are hollow", () => {
  const { hollow, all, icons } = peacekeepers("2025-01-01");
  expect(all).toBeGreaterThan(10);
  expect(hollow).toBe(all);
  expect(icons.filter((id) => !id.endsWith("-hollow"))).toEqual([]);
});

it("between arrival and departure, over all periods, and compared with such a date they stand", () => {
  for (const dates of [["2022"], ["2024-06-12"], [], ["2022", "2025"]] as [string?, string?][]) {
    expect(peacekeepers(...dates).hollow, dates.join()).toBe(0);
  }
});

it("before their arrival there are none", () => {
  expect(peacekeepers("2019").all).toBe(0);
});
