import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { v8, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { labelLanguages } from "../../atlas/names/label-language.ts";
import { contentIn } from "../../content/content-folder.js";
import { themes } from "../../design/tokens.ts";
import { contentLayerIds, permanentLayers } from "./content-layers.ts";
import { styleImage } from "./images/style-images.ts";
import { buildStyle, styleLayers } from "./index.ts";
import { sourceFiles } from "./style-sources.ts";

const choices = [[], [...contentLayerIds], ["relief", "towns"], ["held-1994-2020", "seven-districts", "unknown"]];

describe("the style", () => {
  for (const theme of themes) {
    for (const layers of choices) {
      it(`follows the style specification in ${theme} with [${layers.slice(0, 3)}…]`, () => {
        expect(validateStyleMin(buildStyle({ theme, layers }), v8)).toEqual([]);
      });
    }
  }

  it("follows the style specification in every label language", () => {
    for (const names of labelLanguages) {
      expect(validateStyleMin(buildStyle({ theme: "light", layers: contentLayerIds, names }), v8)).toEqual([]);
    }
  });

  it("ties every style layer to a content layer, an entry, an arc or the sheet", () => {
    const known = new Set<string>([...contentLayerIds, ...permanentLayers]);
    for (const layer of styleLayers("light")) expect(known).toContain(layer.metadata.layer);
  });

  it("draws every content layer", () => {
    const drawn = styleLayers("light").map(({ metadata }) => metadata.layer);
    for (const id of contentLayerIds) expect(drawn).toContain(id);
  });

  it("knows every layer that the content knows", () => {
    const content = JSON.parse(readFileSync(path.join(contentIn(), "layers.json"), "utf8"));
    expect(content.layers.map(({ id }: { id: string }) => id).toSorted()).toEqual([...contentLayerIds].toSorted());
  });

  it("gives every style layer an id of its own", () => {
    const ids = styleLayers("light").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("reads only files that exist", () => {
    for (const file of sourceFiles) {
      expect(existsSync(new URL(`../../../public/geo/${file}.geojson`, import.meta.url)), file).toBe(true);
    }
  });

  it("takes its files from the folder it is given", () => {
    const { sources } = buildStyle({ theme: "light", layers: [], geo: "https://example.org/geo" });
    expect(sources.towns).toEqual({ type: "geojson", data: "https://example.org/geo/towns.geojson" });
  });

  it("hides what is off and shows what is on", () => {
    const { layers } = buildStyle({ theme: "light", layers: ["relief"] });
    const visibility = Object.fromEntries(layers.map((layer) => [layer.id, layer.layout?.visibility]));
    expect(visibility).toMatchObject({ "relief-3": "visible", "towns-1": "none", entries: "visible" });
  });

  it("leaves out a town whose name a marker carries", () => {
    const { layers } = buildStyle({ theme: "light", layers: ["towns"], namedTowns: [587084] });
    expect(JSON.stringify(layers.filter((layer) => layer.id === "towns-1"))).toContain("[587084]");
  });

  it("asks for no glyphs, no sprite and no image it does not bring", () => {
    const style = buildStyle({ theme: "dark", layers: contentLayerIds });
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    const asked = JSON.stringify(style.layers).matchAll(/"(?:icon-image|fill-pattern)":"([^"]+)"/g);
    for (const [, id = ""] of asked) expect(styleImage(id, "dark", 1), id).not.toBeNull();
  });

  it("writes no colour of its own: they all come from the tokens", () => {
    const folder = new URL("./", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
      const source = readFileSync(new URL(file, folder), "utf8");
      expect(source, file).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    }
  });
});
