import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { atlas, textOf } from "../testing/whole.ts";

interface Name {
  toponym: string;
  lang: string;
  citations?: { label: string }[];
  usedBy?: string;
}

interface LinkedPlace {
  "@id": string;
  properties: { title: string; ccodes: string[]; fclasses: string[] };
  when: { timespans: { start?: Record<string, string>; end?: Record<string, string> }[] };
  names: Name[];
  geometry: { coordinates: number[] };
}

describe("places.lpf.json", () => {
  const text = textOf("places.lpf.json");
  const { features, "@context": context } = JSON.parse(text) as {
    "@context": [string, object];
    features: LinkedPlace[];
  };
  const featureOf = (id: string) => {
    const found = features.find((each) => each["@id"] === `https://met.example/places/${id}`);
    if (!found) throw new Error(`no place ${id}`);
    return found;
  };

  it("is GeoJSON with the context of the format", () => {
    expect(check(text)).toMatchObject({ type: "FeatureCollection" });
    expect(context[0]).toMatch(/linkedplaces-context-v1\.1\.jsonld$/);
  });

  it("has of every place what the format demands", () => {
    expect(features).toHaveLength(atlas.places.length);
    for (const { "@id": id, properties, when, names } of features) {
      expect(properties.title, id).toMatch(/./);
      expect(properties.fclasses[0], id).toMatch(/^[AHLPRST]$/);
      expect(when.timespans.length, id).toBeGreaterThan(0);
      for (const { start } of when.timespans) expect(Object.values(start ?? {})[0], id).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(names[0]?.citations?.[0]?.label, id).toMatch(/./);
    }
  });

  it("keeps every name with who uses it, so that no side’s name passes for everybody’s", () => {
    for (const place of atlas.places) {
      const { names, properties } = featureOf(place.id);
      const pairs = (list: { text: string; usedBy?: string }[]) =>
        list.map(({ text, usedBy }) => `${text}|${usedBy}`).toSorted();
      expect(pairs(names.map(({ toponym, usedBy }) => ({ text: toponym, usedBy })))).toEqual(pairs(place.names));
      expect(properties.ccodes).toEqual(place.country ? [place.country] : []);
    }
    expect(featureOf("khankendi-stepanakert").properties.title).toBe("Khankendi / Stepanakert");
  });
});
