import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { entriesMarkedAt } from "@/lib/atlas/atlas.ts";
import { entryKinds, sectionOf } from "@/lib/atlas/kinds.ts";
import { convenersByYear, venues, yearOf } from "@/lib/atlas/statistics.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { facetsOf } from "@/lib/view/facets.ts";
import { filterCounts } from "@/lib/view/filter-counts.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { entriesOf } from "@/lib/view/marker-entries-of.ts";
import { effectiveView, shownIn, visibleMarkers } from "@/lib/view/visible.ts";
import { english } from "@/lib/words/catalogue.ts";
import { pageAt } from "./pages.ts";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();
const { path } = sectionOf("meeting", english);
const view = pageAt(atlas, path)?.view ?? (undefined as never);
const facets = atlas.meetings.map((meeting) => facetsOf(atlas, meeting));
const { markers, unplaced } = mapData(atlas);
const meetingMarkers = (filters = {}) => visibleMarkers(markers, effectiveView(atlas.layers, view, { filters }));
const listed = (filters: object) => facets.filter(shownIn({ filters })).length;

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

  it("agree on what a list of one kind shows where another is asked for: all of its own", () => {
    for (const kind of entryKinds) {
      for (const asked of entryKinds) {
        const page = pageAt(atlas, sectionOf(kind, english).path, { filters: { kind: asked } });
        const shown = effectiveView(atlas.layers, page?.view ?? (undefined as never), { filters: { kind: asked } });
        const own = markers.flatMap(({ entries }) => entries.filter((entry) => entry.kind === kind));
        expect(entriesOf(visibleMarkers(markers, shown)).length, `${kind}?kind=${asked}`).toBe(
          new Set(own.map(({ path: at }) => at)).size,
        );
        const html = renderToStaticMarkup(page?.body);
        const all = atlas.entries.filter((entry) => entry.kind === kind).length;
        const inList = new Set(
          [...html.matchAll(new RegExp(`href="${sectionOf(kind, english).path}/([^"?#]+)`, "g"))].map(([, id]) => id),
        );
        expect(inList.size, `${kind}?kind=${asked}`).toBe(all);
      }
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
