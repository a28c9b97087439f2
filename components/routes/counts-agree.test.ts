import { describe, expect, it } from "vitest";
import { entriesMarkedAt } from "@/lib/atlas/atlas.ts";
import { sectionOf } from "@/lib/atlas/kinds.ts";
import { convenersByYear, venues, yearOf } from "@/lib/atlas/statistics.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { facetsOf } from "@/lib/view/facets.ts";
import { filterCounts } from "@/lib/view/filter-counts.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { effectiveView, isShown, visibleMarkers } from "@/lib/view/visible.ts";
import { entriesOf } from "@/lib/view/words/in-sight.ts";
import { pageAt } from "./pages.ts";

const atlas = loadAtlas();
const { path } = sectionOf("meeting");
const view = pageAt(atlas, path)?.view ?? (undefined as never);
const facets = atlas.meetings.map((meeting) => facetsOf(atlas, meeting));
const { markers, unplaced } = mapData(atlas);
const meetingMarkers = (filters = {}) => visibleMarkers(markers, effectiveView(atlas.layers, view, { filters }));
const listed = (filters: object) => facets.filter((each) => isShown(each, { filters })).length;

describe("lists, markers, filters and figures", () => {
  it("agree on every place of meetings: marker, row of the figures, number in the filter, list", () => {
    const menu = filterCounts(facets, {}, "place");
    expect([...menu.keys()].toSorted()).toEqual(
      venues(atlas)
        .map(({ place }) => place.id)
        .toSorted(),
    );
    for (const { place, meetings } of venues(atlas)) {
      const marker = meetingMarkers().find((each) => each.place === place.id);
      expect(marker?.entries.length, place.id).toBe(meetings.length);
      expect(menu.get(place.id), place.id).toBe(meetings.length);
      expect(listed({ place: place.id }), place.id).toBe(meetings.length);
    }
  });

  it("agree on every place: its marker counts what its page lists as happened there", () => {
    for (const marker of markers) {
      expect(marker.entries.length, marker.place).toBe(entriesMarkedAt(atlas, marker.place).length);
    }
  });

  it("agree on every mediator: number in the filter, list, and markers with what has no place", () => {
    for (const [mediator, count] of filterCounts(facets, {}, "mediator")) {
      expect(listed({ mediator }), mediator).toBe(count);
      const remote = unplaced.filter((entry) => entry.facets.mediator === mediator).length;
      expect(entriesOf(meetingMarkers({ mediator })).length + remote, mediator).toBe(count);
    }
  });

  it("agree on every year: figure and list", () => {
    const groups = atlas.decisions.conveners.map(({ mediators }) => mediators);
    const years = convenersByYear(atlas.meetings, groups);
    for (const { year, total, cells } of years) {
      expect(total, `${year}`).toBe(atlas.meetings.filter((meeting) => yearOf(meeting) === year).length);
      expect(cells.flat().length, `${year}`).toBe(total);
    }
    expect(years.reduce((sum, { total }) => sum + total, 0)).toBe(atlas.meetings.length);
  });
});
