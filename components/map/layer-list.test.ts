import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { english } from "@/lib/words/catalogue.ts";
import { LayerList, type LayerListProps } from "./layer-list.tsx";

const data = mapData(loadAtlas());
const on = data.known.layers.filter((_, index) => index % 2 === 0);
const all: LayerListProps = { data, on, dates: {}, ids: "drawn", kinds: ["meeting"], hollow: [], words: english };
const markup = (more: Partial<LayerListProps> = {}) =>
  renderToStaticMarkup(createElement(LayerList, { ...all, ...more }));
const rows = (html: string) => html.match(/<(label|div) class="layer-row">.*?<\/small>/g) ?? [];

describe("the list of layers", () => {
  it("has the same markup for the drawn and for the live map", () => {
    const live = markup({ ids: "live", onSwitch: () => {} });
    expect(live.replaceAll("live-list-", "drawn-list-")).toBe(markup());
  });

  it("has each layer that a reader can switch once, under its group, and ticks those that are on", () => {
    const html = markup();
    const values = [...html.matchAll(/type="checkbox" name="layers"( checked="")? value="([\w-]+)"/g)];
    expect(values.map(([, , id]) => id).toSorted()).toEqual([...data.known.layers].toSorted());
    expect(
      values
        .filter(([, checked]) => checked)
        .map(([, , id]) => id)
        .toSorted(),
    ).toEqual(on.toSorted());
    const titles = [...html.matchAll(/<legend>(.*?)<\/legend>/g)].map(([, title]) => title);
    expect(titles).toEqual(data.layerGroups.map(({ title }) => title));
  });

  it("gives each layer its picture, its name without the years, its years and a line of explanation", () => {
    const listed = data.layers.filter(({ listedIn }) => listedIn !== undefined);
    const found = rows(markup());
    expect(found).toHaveLength(listed.length);
    for (const row of found)
      expect(row).toMatch(/class="swatch".*<svg .*class="layer-name">[^<]+.*<small>[^<]{20,}<\/small>/);
    for (const { title, name, years, valid } of listed) {
      expect([name, `${name}, ${years}`]).toContain(title);
      expect(years !== "", title).toBe(valid !== null);
    }
    expect(new Set(listed.map(({ swatch, id }) => swatch || id)).size).toBeGreaterThan(listed.length - 3);
  });

  it("says of each contested line on which of two dates it held", () => {
    const html = markup({ dates: { on: "2013-01-28", with: "2022-07-16" } });
    expect(html).toContain('<strong class="legend-date"> 28 January 2013</strong>');
    expect(html).toContain('<strong class="legend-date"> 16 July 2022</strong>');
    expect(markup({ dates: { on: "2013-01-28" } })).not.toContain("legend-date");
  });
});
