import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../content/check/testing/content-fixture.ts";
import { readAtlas } from "../content/load.ts";
import { cslJson } from "../exports/csl-json.ts";
import { entryWork } from "../exports/work.ts";
import { searchDocuments } from "../search/documents.ts";
import { eventThing } from "../site/json-ld/event.ts";
import { facetsOf } from "../view/facets.ts";
import { mapData } from "../view/map-data.ts";
import { articleView, entryView, listView } from "../view/page-view.ts";
import { fitsFilters } from "../view/visible.ts";
import { english } from "../words/catalogue.ts";
import { orderMeetings } from "./meeting-order.ts";
import { remoteWords } from "./remote.ts";
import type { Meeting } from "./schema/entry-schema.ts";
import { convenersByYear, venues } from "./statistics.ts";

/** A fixture in which one meeting was held in Alden and two were not held anywhere; an article is quoted by one of these alone. */
function atlasWithCalls() {
  const fixture = soundFixture();
  const call = fixture["content/entries/call.json"] as object;
  fixture["content/entries/seat.json"] = {
    ...call,
    id: "seat",
    title: "The seat",
    places: ["alden"],
    remote: undefined,
  };
  fixture["content/entries/call.json"] = { ...call, excerpts: ["gamma-only"] };
  const gamma = fixture["content/articles/gamma.json"] as object;
  const excerpts = [{ id: "gamma-only", exact: "They spoke", prefix: "", suffix: "", paragraph: 1 }];
  fixture["content/articles/gamma.json"] = { ...gamma, excerpts };
  return readAtlas(writeFixture(fixture).contentDir);
}

const atlas = atlasWithCalls();
const call = atlas.entry("call") as Meeting;
const site = { name: "Where Neighbours Met", origin: "https://met.example" };

describe("a meeting without a place", () => {
  it("says how it was held", () => {
    expect(atlas.meetings.map((meeting) => [meeting.id, remoteWords(meeting, english)])).toEqual([
      ["call", "by video"],
      ["ring", "by telephone"],
      ["seat", undefined],
    ]);
  });

  it("is marked nowhere on the map, and stays in its data for the timeline", () => {
    const { markers, unplaced } = mapData(atlas);
    expect(unplaced.map(({ path }) => path)).toEqual(["/meetings/call", "/meetings/ring"]);
    const marked = markers.flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(marked).toContain("/meetings/seat");
    expect(marked).not.toContain("/meetings/call");
    for (const place of atlas.places) expect(atlas.entriesAt(place.id)).not.toContain(call);
  });

  it("has a map of the region, with nothing selected on it and no arc", () => {
    const view = entryView(atlas, call);
    expect(view).toMatchObject({ selected: [], arcsTo: [], title: "The call, by video: no place is marked" });
    expect([...view.camera.center, view.camera.zoom].every(Number.isFinite)).toBe(true);
  });

  it("can be all that a list or an article speaks of", () => {
    const gamma = atlas.article("gamma");
    for (const view of [listView(atlas, "Calls", [call]), gamma && articleView(atlas, gamma)]) {
      expect(view?.selected).toEqual([]);
      expect(view?.camera.center.every(Number.isFinite)).toBe(true);
    }
  });

  it("is found by the search, which says how it was held where others have their place", () => {
    const documents = searchDocuments(atlas);
    expect(documents.find(({ path }) => path === "/meetings/call")).toMatchObject({
      about: "2001 · by video",
      places: [],
    });
    expect(documents.find(({ path }) => path === "/meetings/seat")?.about).toBe("2001 · alden");
  });

  it("is cited without a place, and with the way it was held", () => {
    const work = entryWork(atlas, call, site);
    expect(work.event).toEqual({ date: "2001", place: null });
    expect(work.note).toMatch(/^Held by video\. Stands on: /);
    expect(JSON.parse(cslJson(work))[0]).not.toHaveProperty("event-place");
  });

  it("is for machines an event at a virtual location", () => {
    expect(eventThing(atlas, call)).toMatchObject({
      location: { "@type": "VirtualLocation", name: "Video call" },
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    });
    expect(eventThing(atlas, atlas.entry("seat") as Meeting)).not.toHaveProperty("eventAttendanceMode");
  });

  it("comes last where meetings are sorted by place", () => {
    const order = orderMeetings(atlas, atlas.meetings, "place", {}).map(({ id }) => id);
    expect(order).toEqual(["seat", "call", "ring"]);
  });

  it("counts among the meetings of its year and of no place", () => {
    expect(convenersByYear(atlas.meetings, [["other"]])[0]?.total).toBe(3);
    expect(venues(atlas).map(({ place, meetings }) => [place.id, meetings.length])).toEqual([["alden", 1]]);
  });

  it("fits no filter of places, and every other one", () => {
    const facets = facetsOf(atlas, call);
    expect(fitsFilters(facets, { place: "alden" })).toBe(false);
    expect(fitsFilters(facets, { kind: "meeting", level: "other", article: "gamma" })).toBe(true);
  });
});
