import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { contentVersion } from "../dataset/content-version.ts";
import { atlas, textOf } from "../testing/whole.ts";

interface Told {
  layer: string;
  meaning: string;
  source: string;
  licence: string;
}

describe("layers.geojson", () => {
  const text = textOf("layers.geojson");
  const { features, metadata } = JSON.parse(text) as FeatureCollection & { metadata: { layers: Told[] } };

  it("is GeoJSON by RFC 7946", () => {
    expect(check(text)).toMatchObject({ type: "FeatureCollection" });
  });

  it("has every feature of every layer as the map draws it", () => {
    for (const layer of atlas.layers) {
      const given = features.filter(({ properties }) => properties?.layer === layer.id);
      expect(given.map(({ geometry }) => geometry)).toEqual(layerFeatures(layer).map(({ geometry }) => geometry));
      expect(given.length, layer.id).toBeGreaterThan(0);
    }
  });

  it("says in each feature what its layer means, when it held and whose it is", () => {
    for (const { properties } of features) {
      const layer = atlas.layers.find(({ id }) => id === properties?.layer);
      expect(properties).toMatchObject({
        layer_meaning: layer?.legend,
        layer_status: layer?.status,
        layer_valid: layer?.valid,
        layer_licence: layer?.licence,
      });
    }
  });

  it("keeps source, accuracy and licence of each layer, and that lines are no statement on sovereignty", () => {
    expect(metadata.layers.map(({ layer }) => layer)).toEqual(atlas.layers.map(({ id }) => id));
    for (const { source, licence, meaning } of metadata.layers)
      for (const words of [source, licence, meaning]) expect(words).toMatch(/./);
    expect(text).toContain(JSON.stringify(atlas.decisions.sovereignty));
  });

  it("has another version when a line runs elsewhere", () => {
    const [first, ...more] = atlas.layers;
    if (!first) throw new Error("no layer");
    expect(contentVersion({ ...atlas, layers: [{ ...first, file: "lakes.geojson" }, ...more] })).not.toBe(
      contentVersion(atlas),
    );
  });
});
