import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Place } from "../../atlas/schema/place-schema.ts";
import { english } from "../../words/catalogue.ts";
import { placeSummary, placeThing } from "./place.ts";

const place: Place = {
  id: "castle-schloss",
  kind: "town",
  point: [44.8, 41.7],
  precision: "city",
  names: [
    { text: "Schloss", lang: "en", usedBy: "one side" },
    { text: "Castle", lang: "en", usedBy: "the other side" },
    { text: "Castle", lang: "fr" },
    { text: "Замок", lang: "ru" },
  ],
  country: "GE",
  wikidata: "Q1",
  source: "Invented",
};

describe("a place for machines", () => {
  beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://met.example"));
  afterEach(() => vi.unstubAllEnvs());

  it("carries both names in its name and every name once beside it", () => {
    expect(placeThing(place, english)).toMatchObject({
      name: "Castle / Schloss",
      alternateName: ["Schloss", "Castle", "Замок"],
      sameAs: "https://www.wikidata.org/entity/Q1",
    });
  });

  it("puts latitude and longitude in their own fields, and its page at an absolute address", () => {
    expect(placeSummary(place, english)).toEqual({
      "@type": "Place",
      name: "Castle / Schloss",
      url: "https://met.example/places/castle-schloss",
      geo: { "@type": "GeoCoordinates", latitude: 41.7, longitude: 44.8 },
      address: { "@type": "PostalAddress", addressCountry: "GE" },
    });
  });

  it("says nothing of a country or an item that is not known", () => {
    const { wikidata: _, ...rest } = place;
    const thing = placeThing({ ...rest, country: null, names: [{ text: "Castle", lang: "en" }] }, english);
    expect(Object.keys(thing)).toEqual(["@type", "name", "url", "geo"]);
  });
});
