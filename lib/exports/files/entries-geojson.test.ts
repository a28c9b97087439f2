import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { markedPlaces } from "../../atlas/atlas.ts";
import { patience } from "../testing/patience.ts";
import { atlas, textOf } from "../testing/whole.ts";

describe("atlas.geojson", { timeout: patience }, () => {
  const text = textOf("atlas.geojson");
  const { features } = JSON.parse(text) as FeatureCollection;

  it("is GeoJSON by RFC 7946", () => {
    expect(check(text)).toMatchObject({ type: "FeatureCollection" });
  });

  it("has every entry once, by date, also those that have no place", () => {
    expect(features.map(({ properties }) => properties?.entry)).toEqual(atlas.entries.map(({ id }) => id));
    const nowhere = features.filter(({ geometry }) => geometry === null).map(({ properties }) => properties?.entry);
    expect(nowhere).toEqual(atlas.entries.filter((entry) => markedPlaces(entry).length === 0).map(({ id }) => id));
    expect(nowhere.length).toBeGreaterThan(0);
  });

  it("names beside each point the place that it is, and how exact it is", () => {
    for (const { geometry, properties } of features) {
      const points =
        geometry?.type === "MultiPoint"
          ? geometry.coordinates
          : geometry?.type === "Point"
            ? [geometry.coordinates]
            : [];
      const places = properties?.places as { place: string; precision: string }[];
      expect(places.map(({ place }) => atlas.place(place)?.point)).toEqual(points);
      for (const { place, precision } of places) expect(precision).toBe(atlas.place(place)?.precision);
    }
  });

  it("has the words that carry an entry, and where they stand", () => {
    const found = features.find(({ properties }) => properties?.entry === "2022-05-22-brussels")?.properties;
    expect(found?.excerpts[0]).toEqual({
      words: atlas.excerpt("met-in-brussels")?.exact,
      corrected: null,
      at: "https://met.example/articles/tbilisi-2022#met-in-brussels",
    });
    expect(found).toMatchObject({
      date: "2022-05-22",
      first_day: "2022-05-22",
      last_day: "2022-05-22",
      level: "leaders",
      where: "Brussels",
      participants: "Nikol Pashinyan; Ilham Aliyev; Charles Michel",
      address: "https://met.example/meetings/2022-05-22-brussels",
    });
    expect(found?.disagreements).toEqual(["On which day did they meet?"]);
  });
});
