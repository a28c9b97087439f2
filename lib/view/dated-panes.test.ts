import { describe, expect, it } from "vitest";
import { knownIn } from "../address/known.ts";
import { loadAtlas } from "../content/load.ts";
import { changeOfPanes, datedPanes } from "./dated-panes.ts";
import { articleView, entryView, listView, type PageView, placeView } from "./page-view.ts";
import { stopView } from "./tour-view.ts";
import { parseView } from "./url-view.ts";
import { effectiveView, validOn } from "./visible.ts";

const atlas = loadAtlas();
const known = knownIn(atlas);
const asked = (query: string) => parseView(new URLSearchParams(query), known).view;
const viewed = (page: PageView, query: string) => effectiveView(atlas.layers, page, asked(query));
const pages = [
  listView(atlas, "all", atlas.entries),
  ...atlas.placesInUse.slice(0, 5).map((place) => placeView(atlas, place)),
  ...atlas.entries.slice(0, 5).map((entry) => entryView(atlas, entry)),
  ...atlas.articles.slice(0, 2).map((article) => articleView(atlas, article)),
];
const contested = (ids: string[]) => ids.filter((id) => atlas.layer(id)?.group === "contested");

describe("two dates", () => {
  const all = listView(atlas, "all", atlas.entries);

  it("are two maps of one camera on every kind of page, each without what did not hold on its date", () => {
    for (const page of pages)
      for (const query of [
        "on=2013-01-28&with=2022-07-16",
        `on=2013-01-28&with=2022-07-16&layers=${known.layers.join()}`,
      ]) {
        const view = viewed(page, query);
        const panes = datedPanes(atlas.layers, view);
        expect(panes?.map(({ on }) => on)).toEqual(["2013-01-28", "2022-07-16"]);
        for (const pane of panes ?? []) {
          expect("with" in pane).toBe(false);
          expect(pane.camera).toEqual(view.camera);
          for (const id of contested(pane.layers))
            expect(validOn(atlas.layer(id) ?? { valid: null }, pane.on), id).toBe(true);
        }
      }
  });

  it("show on each map what the one map of that date shows", () => {
    for (const page of pages)
      for (const pane of datedPanes(atlas.layers, viewed(page, "on=2013-01-28&with=2022-07-16")) ?? [])
        expect(pane.layers).toEqual(viewed(page, `on=${pane.on}`).layers);
  });

  it("stand in their order, however the address has them", () => {
    const panes = datedPanes(atlas.layers, viewed(all, "on=2022-07-16&with=2013-01-28"));
    expect(panes?.map(({ on }) => on)).toEqual(["2013-01-28", "2022-07-16"]);
  });

  it("are one map where only one is given, of whichever name", () => {
    for (const query of ["", "on=2013", "with=2013"])
      expect(datedPanes(atlas.layers, viewed(all, query))).toBeUndefined();
  });

  it("tell as ended, begun or lasting exactly what the two maps draw", () => {
    const panes = datedPanes(atlas.layers, viewed(all, "on=2013-01-28&with=2022-07-16"));
    if (!panes) throw new Error("not compared");
    const { dates, change } = changeOfPanes(atlas, panes);
    expect(dates).toEqual(["2013-01-28", "2022-07-16"]);
    const ids = (layers: { id: string }[]) => layers.map(({ id }) => id).toSorted();
    expect(ids([...change.ended, ...change.stayed])).toEqual(contested(panes[0].layers).toSorted());
    expect(ids([...change.begun, ...change.stayed])).toEqual(contested(panes[1].layers).toSorted());
    expect(change.told.length).toBeGreaterThan(0);
  });
});

describe("a date in the address", () => {
  const stop = atlas.tours.flatMap(({ stops }) => stops).find(({ with: second }) => second !== undefined);
  if (!stop) throw new Error("no stop compares two dates");
  const page = stopView(atlas, stop);

  it("takes the place of both dates of a stop of the tour, so that the slider leads on to one map", () => {
    expect(datedPanes(atlas.layers, page)).toHaveLength(2);
    const view = viewed(page, "on=2013");
    expect(view).toMatchObject({ on: "2013" });
    expect(view.with).toBeUndefined();
    expect(contested(view.layers)).toEqual(contested(viewed(pages[0] ?? page, "on=2013").layers));
  });

  it("leaves the page's own first date where it asks for another one to compare with", () => {
    expect(viewed(page, "with=2024")).toMatchObject({ on: stop.on, with: "2024" });
  });
});
