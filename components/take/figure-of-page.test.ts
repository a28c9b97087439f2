import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { MapAttribution } from "@/components/map/map-attribution.tsx";
import { viewedPage } from "@/components/routes/viewed-page.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { type FigureLayout, layoutFigure, type PlacedLine } from "@/lib/figure/figure-layout.ts";
import { figurePng } from "@/lib/figure/figure-png.ts";
import { type Figure, figureSvg } from "@/lib/figure/figure-svg.ts";
import { mapCredit } from "@/lib/figure/map-credit.ts";
import { labelCorners } from "@/lib/figure/set-label.ts";
import { extentOf, setLine } from "@/lib/typesetting/set-line.ts";
import { layersInSight } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { english } from "@/lib/words/catalogue.ts";
import { figureOfPage } from "./figure-of-page.ts";

const atlas = loadAtlas();

function figureAt(address: string, theme: "light" | "dark" = "light"): Figure {
  const [path = "", query] = address.split("?");
  const figure = figureOfPage(atlas, path, new URLSearchParams(query), theme);
  if (!figure) throw new Error(`no figure of ${address}`);
  return figure;
}

const addresses = {
  "a place": "/places/tbilisi",
  "a place of two names": "/places/khankendi-stepanakert?names=hy",
  "a meeting far away": "/meetings/2013-01-28-paris?on=2013-01-28",
  "two dates": "/deployments/russian-peacekeepers?on=2019&with=2021",
  "a filtered list": "/meetings?level=leaders&mediator=russia&on=2020",
  "all layers": `/map?map=7/40/46.5&layers=${atlas.layers.map(({ id }) => id).join()}`,
  "what had left": "/deployments/russian-peacekeepers?on=2025",
  "a search for one endless word": `/search?q=${"x".repeat(150)}`,
  "a search for letters of no font": `/search?q=${encodeURIComponent("漢字 “quoted” <b>&amp;")}`,
};

const cases = Object.entries(addresses);
const layoutOf = ({ words, maps }: Figure): FigureLayout =>
  layoutFigure(
    words,
    maps.map(({ size }) => size),
    english,
  );

/** Left, top, right and bottom of a line of text. */
function boxOf({ text, x, y, type }: PlacedLine): [number, number, number, number] {
  const { ascent, descent } = extentOf(type);
  return [x, y - ascent, x + setLine(text, type).width, y + descent];
}

describe.each(cases)("the figure of %s", (_, address) => {
  const figure = figureAt(address);
  const layout = layoutOf(figure);

  it("has nothing outside its frame", () => {
    for (const line of layout.lines) {
      const [left, top, right, bottom] = boxOf(line);
      expect(left, line.text).toBeGreaterThanOrEqual(20);
      expect(right, line.text).toBeLessThanOrEqual(820.01);
      expect(top, line.text).toBeGreaterThanOrEqual(8);
      expect(bottom, line.text).toBeLessThanOrEqual(layout.height - 8);
    }
    for (const { x, y, width, height } of layout.maps) {
      expect(x).toBeGreaterThanOrEqual(20);
      expect(x + width).toBeLessThanOrEqual(820);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });

  it("has no text that lies on another, on a map or on a mark", () => {
    const boxes = layout.lines.map((line) => ({ line: line.text, box: boxOf(line) }));
    const maps = layout.maps.map(({ x, y, width, height }) => ({ line: "map", box: [x, y, x + width, y + height] }));
    const marks = layout.marks.map(({ x, y }) => ({ line: "mark", box: [x - 18, y - 9, x + 18, y + 9] }));
    const all = [...boxes, ...maps, ...marks];
    // The extents of two lines may touch: their letters do not.
    const apart = (a: number[], b: number[]) =>
      (a[2] ?? 0) <= (b[0] ?? 0) ||
      (b[2] ?? 0) <= (a[0] ?? 0) ||
      (a[3] ?? 0) <= (b[1] ?? 0) + 3 ||
      (b[3] ?? 0) <= (a[1] ?? 0) + 3;
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1))
        expect(apart(one.box, other.box), `${one.line} | ${other.line}`).toBe(true);
  });

  it("has no letter smaller than 10 px where it is shown 600 px wide", () => {
    for (const { type, text } of layout.lines) expect((type.size * 600) / layout.width, text).toBeGreaterThan(10);
  });

  it("names nothing that its frame would cut", () => {
    for (const { symbols, stage, size } of figure.maps)
      for (const { x, y, text } of symbols)
        for (const [right, down] of text ? labelCorners(text) : []) {
          expect(Math.abs((x / 100 - 0.5) * stage.width + right), text?.value).toBeLessThanOrEqual(size.width / 2 + 1);
          expect(Math.abs((y / 100 - 0.5) * stage.height + down), text?.value).toBeLessThanOrEqual(size.height / 2 + 1);
        }
  });

  it("explains the lines and areas in sight and no others, as the legend of the page does", () => {
    const [path = "", query] = address.split("?");
    const { page } = viewedPage(atlas, path, new URLSearchParams(query));
    const inSight = page ? layersInSight(atlas, page.view) : [];
    const layers = mapData(atlas).layers.filter(({ explained }) => explained);
    for (const { id, title } of layers) {
      const explained = figure.words.legend.filter(({ words }) => words.startsWith(title));
      expect(explained.length, title).toBe(inSight.includes(id) ? 1 : 0);
      for (const { mark } of explained) expect("svg" in mark && mark.svg).toMatch(/<(rect|path|circle)/);
    }
  });
});

describe("the figure", () => {
  it("says its date: one, all periods with that of the lines, or one over each of two maps", () => {
    expect(figureAt(addresses["a filtered list"]).words.date).toBe("2020");
    expect(figureAt(addresses["a place"]).words.date).toBe("All periods; lines of 16 July 2022");
    expect(figureAt("/meetings").words.date).toBe("All periods");
    const { words, maps } = figureAt(addresses["two dates"]);
    expect([words.date, words.captions, maps.length]).toEqual([undefined, ["2019", "2021"], 2]);
  });

  it("says what the list is filtered by, and on which of two dates a line held", () => {
    expect(figureAt(addresses["a filtered list"]).words.filters).toBe("Level: Leaders · Convened by: Russia");
    const legend = figureAt(addresses["two dates"]).words.legend.map(({ words }) => words);
    expect(legend).toContain("Line of contact, 1994–2020: 2019");
    expect(legend).toContain("Peacekeepers’ zone, 2020–2023: 2021");
  });

  it("says what a hollow mark means", () => {
    const legend = figureAt(addresses["what had left"]).words.legend.map(({ words }) => words);
    expect(legend).toContain("Peacekeepers (hollow: had left)");
  });

  it("gives the credit that the page gives, the sentence on sovereignty, how far the record goes, and its own address", () => {
    const credit = renderToStaticMarkup(MapAttribution({ children: null, words: english })).replace(/<[^>]+>/g, "");
    expect(credit).toBe(mapCredit(english));
    const { words } = figureAt(addresses["two dates"]);
    expect(words.credit).toBe(mapCredit(english));
    expect(words.notes).toEqual([atlas.decisions.sovereignty, "The record is checked up to 20 February 2026."]);
    expect(words.address).toMatch(/^https?:\/\/[^/]+\/deployments\/russian-peacekeepers\?on=2019&with=2021$/);
  });

  it("names the states that the page names: no letter at the edge takes them all away", () => {
    for (const path of ["/places/saint-petersburg", "/places/moscow", "/places/berdzor-lachin"]) {
      const names = figureAt(path).maps.flatMap(({ symbols }) => symbols.map(({ text }) => text?.value));
      expect(names, path).toContain("IRAN");
    }
  });

  it("is of no page without a map", () => {
    for (const path of ["/", "/about", "/about/quality", "/corrections", "/places/nowhere"])
      expect(figureOfPage(atlas, path, new URLSearchParams(), "light"), path).toBeUndefined();
  });
});

const strange = /<text|<style|<image|<script|var\(|vector-effect|paint-order|font-family|https?:|NaN|undefined/;

describe.each(cases)("the SVG of %s", (_, address) => {
  let svg = "";
  beforeAll(() => {
    svg = figureSvg(atlas, figureAt(address));
  });

  it("is XML whose references lead to one thing of its own each", () => {
    expect(() => create(svg)).not.toThrow();
    const ids = [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    const named = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)].map(([, href, url]) => href ?? url);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("needs nothing but itself: no font, no style sheet, no file, and nothing that word processors do not draw", () => {
    const drawn = svg.replace(/<(title|desc)[\s\S]*?<\/\1>/g, "").replaceAll("http://www.w3.org/2000/svg", "");
    expect(drawn.match(strange)?.[0]).toBeUndefined();
  });

  it("says in words what it shows, for who does not see it", () => {
    const { words, description } = figureAt(address);
    const desc = svg.match(/<desc[^>]*>([\s\S]*)<\/desc>/)?.[1] ?? "";
    for (const text of [description.slice(0, 40), mapCredit(english), ...words.legend.map((item) => item.words)])
      expect(desc.includes(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")), text).toBe(
        true,
      );
  });
});

describe("the PNG", { timeout: 60_000 }, () => {
  it.each(["a place", "two dates", "a filtered list", "all layers"] as const)(
    "of %s is twice its size in CSS px, of at most 1 MB, and in the colours of its theme",
    async (name) => {
      const pictures = await Promise.all(
        (["light", "dark"] as const).map(async (theme) => {
          const figure = figureAt(addresses[name], theme);
          const { height } = layoutOf(figure);
          const png = await figurePng(figureSvg(atlas, figure));
          const { width: wide, height: high, format } = await sharp(png).metadata();
          expect([format, wide, high]).toEqual(["png", 1680, 2 * height]);
          expect(png.length).toBeLessThan(1_000_000);
          const { channels } = await sharp(png).flatten().stats();
          return channels.slice(0, 3).reduce((sum, { mean }) => sum + mean / 3, 0);
        }),
      );
      const [light = 0, dark = 0] = pictures;
      expect(light).toBeGreaterThan(180);
      expect(dark).toBeLessThan(75);
    },
  );
});
