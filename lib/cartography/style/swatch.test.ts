import { describe, expect, it } from "vitest";
import { themes, tokens } from "../../design/tokens.ts";
import { contentLayerIds } from "./content-layers.ts";
import { swatch } from "./swatch.ts";

describe("the legend", () => {
  for (const theme of themes) {
    it(`has a picture of every content layer in ${theme}`, () => {
      for (const id of contentLayerIds) expect(swatch(id, theme), id).toMatch(/^<svg .*<(rect|path|g|text) .*<\/svg>$/);
    });

    it(`draws lines in the colour of the ${theme} map`, () => {
      const colours = tokens[theme];
      expect(swatch("borders", theme)).toContain(`stroke="${colours.boundary}"`);
      expect(swatch("line-of-contact-1994-2020", theme)).toContain(`stroke="${colours.lineOfContact}"`);
      expect(swatch("peacekeepers-zone-2020-2023", theme)).toContain(`stroke="${colours.zone}"`);
    });
  }

  it("dashes the line of contact and not the recognised boundary", () => {
    expect(swatch("line-of-contact-1994-2020", "light")).toContain("stroke-dasharray");
    expect(swatch("borders", "light")).not.toContain("stroke-dasharray");
  });

  it("hatches the zone of the peacekeepers", () => {
    expect(swatch("peacekeepers-zone-2020-2023", "light")).toContain("url(#swatch-hatch-zone-light)");
  });

  for (const theme of themes) {
    it(`tells the two corridors apart by hatch, colour and edge in ${theme}`, () => {
      const [first, later] = ["lachin-corridor-2020-2022", "lachin-corridor-2022-2023"].map((id) => swatch(id, theme));
      const { corridor, corridorLater } = tokens[theme];
      expect(first).toContain(`stroke="${corridor}"`);
      expect(later).toContain(`stroke="${corridorLater}"`);
      expect(later).not.toContain(corridor);
      expect(later).toContain(`url(#swatch-hatch-corridor-later-${theme})`);
      expect(first).not.toContain("stroke-dasharray");
      expect(later).toContain("stroke-dasharray");
    });
  }

  it("shows the relief in as many stripes as it has bands", () => {
    expect(swatch("relief", "dark").match(/<rect/g)).toHaveLength(8);
  });

  it("has nothing for a layer that is not drawn", () => {
    expect(swatch("atlantis", "light")).toBe("");
  });
});
