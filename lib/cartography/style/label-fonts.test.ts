import { describe, expect, it } from "vitest";
import { cssFont, fontsToLoad, labelFonts } from "./label-fonts.ts";

describe("label fonts", () => {
  it("say weight and style in the first name, as MapLibre reads them", () => {
    expect(cssFont(labelFonts.sansSemiBold)).toMatchObject({ weight: 600, style: "normal" });
    expect(cssFont(labelFonts.serifItalic)).toMatchObject({ weight: 400, style: "italic" });
  });

  it("quote every family, since MapLibre does not quote a name with a digit", () => {
    for (const name of Object.values(labelFonts).flat()) expect(name).toMatch(/^"[^",]+"$/);
  });

  it("are asked for in every script before the map is made", () => {
    expect(fontsToLoad()).toHaveLength(Object.keys(labelFonts).length);
    for (const { font, text } of fontsToLoad()) {
      expect(font).toMatch(/^(normal|italic) \d00 48px "/);
      expect(text).toMatch(/ə.*Я.*Ա.*ა/);
    }
  });
});
