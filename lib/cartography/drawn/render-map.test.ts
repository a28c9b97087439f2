import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { themes } from "../../design/tokens.ts";
import { anchoredBox, type Box, moved, overlap } from "./names/boxes.ts";
import type { DrawnSymbol } from "./names/symbol.ts";
import { textWidth } from "./names/text-width.ts";
import { cameras, drawMap, entry, mapOptions, sizes, stepanakert } from "./testing/map-fixture.ts";
import { UnsupportedStyle } from "./values/unsupported-style.ts";

const views = Object.keys(cameras) as (keyof typeof cameras)[];
const base = [
  "relief",
  "seas",
  "lakes",
  "rivers",
  "peaks",
  "towns",
  "region-labels",
  "districts",
  "provinces",
  "armenia",
];
const usual = [...base, "azerbaijan", "neighbours", "borders", "overview-countries", "overview-region"];
const karabakh = [...usual, "oblast-1923-1991", "line-of-contact-1994-2020", "peacekeepers-zone-2020-2023"];

describe("the drawn map", () => {
  it.each(views)("draws the whole style of %s in both themes", (view) => {
    for (const theme of themes) expect(() => drawMap(mapOptions(view, "wide", theme))).not.toThrow();
  });

  it("names the layer and the property that it cannot draw", () => {
    const options = mapOptions("europe");
    const layer = options.style.layers.find(({ id }) => id === "rivers");
    Object.assign(layer?.paint ?? {}, { "line-blur": 2 });
    expect(() => drawMap(options)).toThrow(UnsupportedStyle);
    expect(() => drawMap(options)).toThrow(/"line-blur".*"rivers"/);
  });

  it.each(views)("keeps pictures of %s within 25 kB compressed", (view) => {
    for (const size of ["wide", "narrow"] as const) {
      const { svg } = drawMap(mapOptions(view, size, "light", karabakh));
      expect(gzipSync(svg).length, size).toBeLessThanOrEqual(25_000);
    }
  });

  it("gives the same picture for the same options", () => {
    expect(drawMap(mapOptions("karabakh"))).toEqual(drawMap(mapOptions("karabakh")));
  });

  it("places the same symbols, by the names of their colours, in both themes", () => {
    const [light, dark] = themes.map((theme) => drawMap(mapOptions("karabakh", "wide", theme)).symbols);
    expect(dark).toEqual(light);
  });

  it("gives all names of a layer one look, so that one rule of the sheet serves them", () => {
    const { symbols } = drawMap(mapOptions("karabakh"));
    const looks = Object.fromEntries(symbols.flatMap(({ layer, text }) => (text ? [[layer, text.look]] : [])));
    for (const { layer, text } of symbols) if (text) expect(text.look).toEqual(looks[layer]);
    expect(looks["towns-1"]?.colour).toBe("placeLabel");
  });

  it("hatches the peacekeepers' zone, and only when it is on", () => {
    expect(drawMap(mapOptions("karabakh", "wide", "light", karabakh)).svg).toMatch(
      /data-layer="peacekeepers-zone"[^>]*fill="url\(#hatch-zone\)"/,
    );
    expect(drawMap(mapOptions("karabakh", "wide", "light", usual)).svg).not.toContain("hatch");
  });

  it("has neither text nor a size of its own in the picture", () => {
    const { svg } = drawMap(mapOptions("karabakh"));
    expect(svg).not.toContain("<text");
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 1280 960" preserveAspectRatio/);
    expect(svg.match(/<path id/g)?.length).toBe(svg.match(/non-scaling-stroke/g)?.length);
  });

  it("always shows a selected entry with its ring", () => {
    for (const size of ["wide", "narrow"] as const) {
      const { symbols } = drawMap(mapOptions("karabakh", size));
      const selected = symbols.filter(({ properties }) => properties.selected === true);
      expect(selected.map(({ layer }) => layer)).toEqual(["entries-selected", "entries"]);
      expect(selected[1]?.icon?.id).toBe("meeting-many-selected");
    }
  });

  it("keeps the name of a selected entry clear of the markers around it, where it can", () => {
    const options = mapOptions("karabakh");
    const [lng, lat] = stepanakert;
    const features = [
      entry(stepanakert, "meeting", 3, "Khankendi / Stepanakert", true),
      entry([lng, lat + 0.1], "event", 1, "", false),
      entry([lng + 0.05, lat + 0.08], "event", 1, "", false),
    ];
    Object.assign(options.style.sources.entries ?? {}, { data: { type: "FeatureCollection", features } });
    const { symbols } = drawMap(options);
    const [name] = symbols
      .filter(({ layer }) => layer === "entries-label-selected")
      .flatMap((symbol) => textBox(symbol, 1));
    const markers = symbols.filter(({ layer }) => layer === "entries").map(({ x, y }) => around(x, y, 7));
    expect(markers).toHaveLength(3);
    expect(markers.some((marker) => name && overlap(marker, name))).toBe(false);
  });

  it("shows both names of a contested town", () => {
    const texts = drawMap(mapOptions("karabakh", "wide", "light", karabakh)).symbols.map(({ text }) => text?.value);
    expect(texts).toContain("Khankendi / Stepanakert");
  });

  it.each(views)("lets no two upright labels of %s meet, nor leave the picture, at the collision scale", (view) => {
    const { symbols } = drawMap(mapOptions(view));
    const scale = 0.85;
    const boxes = symbols.flatMap((symbol) => textBox(symbol, scale));
    expect(boxes.length).toBeGreaterThan(10);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).find((other) => overlap(box, other))).toBeUndefined();
      expect(Math.min(box[0], box[1])).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(sizes.wide.width * scale);
      expect(box[3]).toBeLessThanOrEqual(sizes.wide.height * scale);
    }
  });
});

/** A square of twice the reach round a point in percent of the wide picture. */
function around(x: number, y: number, reach: number): Box {
  return moved([-reach, -reach, reach, reach], (x / 100) * sizes.wide.width, (y / 100) * sizes.wide.height);
}

/** Without turned texts, and without the numbers inside markers, which may overlap. */
function textBox({ layer, x, y, text }: DrawnSymbol, scale: number): Box[] {
  if (text?.rotate !== 0 || layer === "entries") return [];
  const { look, value, anchor, offset } = text;
  const lines = value.split("\n");
  const width = Math.max(...lines.map((line) => textWidth(line, look.family, look.letterSpacing))) * look.size;
  const box = anchoredBox(anchor, offset, width, lines.length * look.lineHeight * look.size);
  return [moved(box, (x / 100) * sizes.wide.width * scale, (y / 100) * sizes.wide.height * scale)];
}
