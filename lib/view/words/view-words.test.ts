import { describe, expect, it } from "vitest";
import { markedPlaces } from "../../atlas/atlas.ts";
import { dateSpan } from "../../atlas/dates/dates.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { sideCapitals } from "../../atlas/roles.ts";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { english } from "../../words/catalogue.ts";
import { mapData } from "../map-data.ts";
import { placeView } from "../page-view.ts";
import { visibleMarkers } from "../visible.ts";
import { sightOf } from "./in-sight.ts";
import { linePhrase, linesInSight } from "./line-sentences.ts";
import { atlas, described, isWithin, km, number, pages } from "./testing/described-views.ts";
import { viewWords } from "./view-words.ts";

// Some thousand descriptions: a busy machine takes its time.
describe("the map in words", { timeout: 60_000 }, () => {
  it("names or counts every visible marker, over all dates, filters and kinds of page", () => {
    for (const { view, text } of described) {
      const visible = visibleMarkers(mapData(atlas).markers, view);
      const inWords = [...text.matchAll(/ at (\d+) places?\b/g)].reduce(
        (sum, [, count = ""]) => sum + number(count),
        0,
      );
      const several = number(/^.*?(\d+) places are selected/.exec(text)?.[1] ?? "0");
      const single = sightOf(atlas, view).selected.length === 1 ? 1 : 0;
      expect(inWords + several + single, text).toBe(visible.length);
    }
  });

  it("counts of each place what the record has there by then", () => {
    for (const { view, text } of described.filter((each) => !each.view.filters)) {
      const dates = [view.on, view.with].flatMap((date) => date ?? []);
      const until = dates.length > 0 ? Math.max(...dates.map((date) => dateSpan(date).end)) : Number.POSITIVE_INFINITY;
      for (const place of atlas.placesInUse) {
        const count = text.split(`${placeLabel(place)} (`)[1]?.split(")")[0];
        if (count === undefined || !/[:,d] $/.test(text.split(`${placeLabel(place)} (`)[0]?.slice(-2) ?? "")) continue;
        const there = atlas.entries.filter(
          (entry) => markedPlaces(entry).includes(place.id) && dateSpan(entry.date).start <= until,
        );
        expect(number(count), `${place.id}: ${text}`).toBe(there.length);
      }
    }
  });

  it("gives the distances from the capitals that the coordinates have", () => {
    for (const place of atlas.placesInUse) {
      const text = viewWords(atlas, placeView(atlas, place)).join(" ");
      for (const capital of sideCapitals(atlas).filter(({ id }) => id !== place.id)) {
        const [, said = ""] =
          new RegExp(`([\\d,]+)\u00a0km (?:from|[a-z-]+ of) ${placeLabel(capital)}`).exec(text) ?? [];
        expect(Math.abs(number(said) - km(capital.point, place.point)), text).toBeLessThanOrEqual(0.51);
      }
    }
  });

  it("says inside or outside of an area as its rings have it, and always who reports it for which date", () => {
    let asked = 0;
    for (const { view, text } of described.filter((each) => each.view.selected.length === 1)) {
      const place = atlas.place(view.selected[0] ?? "");
      if (!place || !text.includes(`${placeLabel(place)} lies`)) continue;
      for (const layer of linesInSight(atlas, view)) {
        const phrase = linePhrase(layer, view, english);
        expect(phrase).toMatch(/^the (line|area) that .+ reports for .+ \(.+\)$/);
        const side = text.includes(`inside ${phrase}`) ? true : text.includes(` outside ${phrase}`) ? false : undefined;
        if (side === undefined) continue;
        asked += 1;
        const rings = layerFeatures(layer).flatMap(({ geometry }) =>
          geometry.type === "Polygon"
            ? geometry.coordinates
            : geometry.type === "MultiPolygon"
              ? geometry.coordinates.flat()
              : [],
        );
        expect(isWithin(place.point, rings), text).toBe(side);
      }
    }
    expect(asked).toBeGreaterThan(50);
  });

  it("is short on lists", () => {
    for (const page of pages.slice(0, 2)) expect(viewWords(atlas, page).join(" ").length).toBeLessThan(420);
  });
});
