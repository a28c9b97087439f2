import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import type { PageView } from "./asked-of-map.ts";
import { articleView, entryView, placeView } from "./page-view.ts";
import { effectiveView, validOn } from "./visible.ts";

const atlas = loadAtlas();
const place = (id: string) => placeView(atlas, atlas.place(id) ?? (undefined as never));
const entry = (id: string) => entryView(atlas, atlas.entry(id) ?? (undefined as never));
const contested = ({ layers }: PageView) =>
  atlas.layers.filter((layer) => layer.group === "contested" && layers.includes(layer.id));

describe("the lines of a page", () => {
  it("of a place are those of one day, and not four epochs on top of each other", () => {
    for (const each of atlas.placesInUse) {
      const view = placeView(atlas, each);
      const held = contested(view).map(({ valid }) => valid);
      const common = held.every((one) => held.every((other) => one === null || validOn({ valid: other }, one)));
      expect(common, `${each.id}: ${contested(view).map(({ id }) => id)}`).toBe(true);
    }
  });

  it("of Nagorno-Karabakh are those of the last of its entries that fell into their time", () => {
    expect(place("nagorno-karabakh").linesOn).toBe("2023-09-19");
    expect(contested(place("nagorno-karabakh")).map(({ id }) => id)).toEqual([
      "peacekeepers-zone-2020-2023",
      "ceasefire-line-2020-2023",
      "lachin-corridor-2022-2023",
    ]);
  });

  it("of a deployment are those of its first day: one corridor, not two on each other", () => {
    const view = entry("russian-peacekeepers");
    expect(view.linesOn).toBe("2020-11-10");
    expect(view.layers).toContain("lachin-corridor-2020-2022");
    expect(view.layers).not.toContain("lachin-corridor-2022-2023");
  });

  it("of an article are those of its day, or of what it tells of where no day of its own is known", () => {
    const [paris, tbilisi] = ["paris-2013", "tbilisi-2022"].map((id) =>
      articleView(atlas, atlas.article(id) ?? (undefined as never)),
    );
    expect(paris?.linesOn).toBe("2013-01-28");
    expect(tbilisi?.linesOn).toBe("2022-07-16");
  });

  it("are said on no map of a far city, where they are too small to be seen", () => {
    expect(place("washington").linesOn).toBeUndefined();
  });

  it("give way to a date or to layers that are asked for", () => {
    expect(effectiveView(atlas.layers, place("nagorno-karabakh"), {}).linesOn).toBe("2023-09-19");
    expect(effectiveView(atlas.layers, place("nagorno-karabakh"), { on: "2013" }).linesOn).toBeUndefined();
    expect(effectiveView(atlas.layers, place("nagorno-karabakh"), { layers: [] }).linesOn).toBeUndefined();
  });
});
