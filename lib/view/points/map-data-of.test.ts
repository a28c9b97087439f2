import { describe, expect, it } from "vitest";
import { clustered, type ShownMarker } from "../clusters.ts";
import type { Marker, MarkerEntry } from "../marker.ts";
import { markerLabel } from "../marker-name.ts";
import { mapDataOf } from "./map-data-of.ts";
import { data, near, sent, split, wordsFor } from "./testing/parted-points.ts";

describe("points in two parts, without words", () => {
  it("are all points, and with all words all that the atlas has", () => {
    const words = wordsFor(data.markers, data.unplaced);
    const joined = mapDataOf({ answer: sent(split), near: sent(near), words });
    const plain = (entry: MarkerEntry) => ({
      ...entry,
      facets: { ...entry.facets, places: entry.facets.places.toSorted(), articles: [] },
    });
    const bare = (marker: Marker) => ({ ...marker, entries: marker.entries.map(plain) });
    expect(joined.markers.map(bare)).toEqual(data.markers.map(bare));
    expect(joined.unplaced.map(plain)).toEqual(data.unplaced.map(plain));
  });

  it("cluster as those of the whole do, before a word of theirs has come, at every zoom at which they show", () => {
    const farOnly = mapDataOf({ answer: split, near: null, words: split.words }).markers;
    const both = mapDataOf({ answer: split, near, words: split.words }).markers;
    const said = ({ number, members = [], kind, entries, heads }: ShownMarker) =>
      JSON.stringify([
        number,
        members.map((member) => member.number),
        kind,
        entries.map((entry) => entry.number),
        heads,
      ]);
    for (const variant of ["wide", "narrow"] as const)
      for (const zoom of [2, 3, 4.25, 5.5, 6.5, 7.5, 9]) {
        const whole = clustered(data.markers, [], { zoom, variant }).map(said);
        expect(clustered(both, [], { zoom, variant }).map(said), `${zoom} ${variant}`).toEqual(whole);
        if (zoom < 5.5) {
          const numbers = new Set(farOnly.map(({ number }) => number));
          const shown = clustered(data.markers, [], { zoom, variant }).filter(({ number }) => numbers.has(number));
          expect(clustered(farOnly, [], { zoom, variant }).map(said)).toEqual(shown.map(said));
        }
      }
    expect(farOnly.length).toBeLessThan(data.markers.length);
  });

  it("claim no name: what has no words has no label", () => {
    const { markers } = mapDataOf({ answer: split, near, words: split.words });
    const wordless = markers.filter((marker) => marker.wordless);
    expect(wordless.length).toBeGreaterThan(50);
    for (const marker of wordless) expect(markerLabel(marker)).toBe("");
    for (const marker of markers.filter(({ role, turn }) => role !== undefined || turn !== undefined))
      expect(marker.label).toBe(data.markers[marker.number]?.label);
  });
});
