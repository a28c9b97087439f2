import type { FeatureCollection, Point } from "geojson";
import { describe, expect, it } from "vitest";
import { knownIn } from "../address/known.ts";
import { project } from "../cartography/camera.ts";
import { drawnBox } from "../cartography/frame.ts";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { datedPanes } from "./dated-panes.ts";
import { drawImage, drawSymbols, imageOf, layersInSight } from "./draw-view.ts";
import { mapData } from "./map-data.ts";
import { entryView, listView, type PageView, placeView } from "./page-view.ts";
import { parseView } from "./url-view.ts";
import { viewStyle } from "./view-style.ts";
import { effectiveView } from "./visible.ts";

const atlas = loadAtlas();
const known = knownIn(atlas);
const place = (id: string) => placeView(atlas, atlas.place(id) ?? (undefined as never));
const entry = (id: string) => entryView(atlas, atlas.entry(id) ?? (undefined as never));
const all = listView(atlas, "all", atlas.entries);

const combinations: [string, PageView, string][] = [
  ["home", all, ""],
  ["home in 1992", all, "on=1992"],
  ["home up to the truce", all, "on=1994-05-12"],
  ["home with the talks that the European Union convened", all, "mediator=eu"],
  ["home with the meetings of leaders up to 2010", all, "on=2010-12-31&kind=meeting&level=leaders"],
  ["home with what the Paris article carries", all, "article=paris-2013"],
  ["Khankendi under the oblast", place("khankendi-stepanakert"), "on=1990"],
  ["Khankendi in 2013", place("khankendi-stepanakert"), "on=2013-01-28"],
  ["Khankendi in 2013 and 2022", place("khankendi-stepanakert"), "on=2013-01-28&with=2022-07-16"],
  ["Khankendi after 2023", place("khankendi-stepanakert"), "on=2024-06-30"],
  [
    "the deployment with chosen layers, close by",
    entry("russian-peacekeepers"),
    "map=8.5/39.7/46.6&layers=oblast-1923-1991,relief",
  ],
  ["a filter that nothing fits", all, "kind=deployment&mediator=eu"],
];

const markOf = ({ place, kind, count, shares = "" }: Record<string, unknown>) => `${place} ${kind} ${count} ${shares}`;

/** What MapLibre is given to draw: places of markers in the picture at this zoom, and visible content layers. */
function given(view: PageView) {
  const style = viewStyle(
    {
      theme: "light",
      markers: mapData(atlas).markers,
      states: mapData(atlas).states,
      view,
      closeness: { zoom: view.camera.zoom, variant: "wide" },
    },
    english,
  );
  const source = style.sources.entries as unknown as { data: FeatureCollection<Point> };
  const inPicture = source.data.features.filter(({ geometry, properties }) => {
    const [x, y] = project(view.camera, drawnBox, geometry.coordinates as [number, number]);
    return (
      x >= 0 &&
      y >= 0 &&
      x <= drawnBox.width &&
      y <= drawnBox.height &&
      (properties?.minZoom ?? 0) <= view.camera.zoom &&
      (properties?.maxZoom ?? 24) >= view.camera.zoom
    );
  });
  const visible = style.layers.filter((layer) => layer.layout?.visibility !== "none");
  return {
    places: inPicture.map(({ properties }) => markOf(properties ?? {})).toSorted(),
    layers: new Set(visible.map((layer) => (layer.metadata as { layer: string }).layer)),
  };
}

const viewed = (page: PageView, query: string) =>
  effectiveView(atlas.layers, page, parseView(new URLSearchParams(query), known).view);

describe("the drawn map and the live one", () => {
  it.each(combinations)("show the same markers and layers: %s", (_, page, query) => {
    const asked = viewed(page, query);
    // Each of two drawn maps leads to the live one of its date.
    const panes = datedPanes(atlas.layers, asked)?.map((pane) => [pane, viewed(page, `on=${pane.on}`)] as const);
    for (const [view, live] of panes ?? [[asked, asked]]) {
      const interactive = given(live);
      const drawn = drawSymbols(atlas, view, "wide").filter(({ layer }) =>
        ["entries", "entries-regions", "entries-lines"].includes(layer),
      );
      expect(drawn.map(({ properties }) => markOf(properties)).toSorted()).toEqual(interactive.places);
      for (const { icon, properties } of drawn.filter(({ properties }) => properties.shares !== undefined)) {
        expect(icon?.id).toMatch(new RegExp(`^shares-${properties.shares}(-selected)?$`));
      }
      for (const id of layersInSight(atlas, view)) expect(interactive.layers).toContain(id);
      expect(drawImage(atlas, imageOf(atlas, view, "wide"))).toMatch(/^<svg/);
    }
  });

  it("both have rings of shares where clusters are of several kinds", () => {
    const rings = drawSymbols(atlas, all, "narrow").filter(({ icon }) => icon?.id.startsWith("shares-"));
    expect(rings.length).toBeGreaterThan(1);
    for (const { properties } of rings) expect(String(properties.label)).toMatch(/^$| \+\d+$/);
  });

  it("differ from one combination to the next, so that this test can fail", () => {
    const shown = combinations.map(([, page, query]) => {
      const view = effectiveView(atlas.layers, page, parseView(new URLSearchParams(query), known).view);
      return JSON.stringify([given(view).places, layersInSight(atlas, view)]);
    });
    expect(new Set(shown).size).toBe(combinations.length);
  });
});
