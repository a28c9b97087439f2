import { describe, expect, it } from "vitest";
import { extentOf, setLine, type Type } from "./set-line.ts";

const sans: Type = { family: "sans", weight: 400, size: 1000 };
const serif: Type = { family: "serif", weight: 600, size: 1000 };

const width = (text: string, type = sans) => setLine(text, type).width;

describe("a line of text", () => {
  it("is as wide as the advances of its letters in Noto Sans and Source Serif", () => {
    // hmtx of Noto Sans Regular, in thousandths
    expect([width("H"), width("i"), width(" ")]).toEqual([741, 258, 260]);
    expect(width("HiH")).toBe(741 + 258 + 741);
  });

  it("is set closer where two letters leave a gap", () => {
    for (const [type, pair] of [
      [sans, "AV"],
      [sans, "To"],
      [serif, "Yo"],
      [serif, "AV"],
    ] as const)
      expect(width(pair, type), pair).toBeLessThan(width(pair[0] ?? "", type) + width(pair[1] ?? "", type) - 10);
    expect(width("HH", serif)).toBe(2 * width("H", serif));
  });

  it("has letters of every language that names are shown in, one by one and together", () => {
    const box = setLine("\u{10ffff}", sans).path;
    for (const type of [sans, serif, { ...serif, style: "italic" as const, weight: 400 }])
      for (const letter of "ÅğəİışçöüŞƏАяЙЁԱաՖֆևაჰ–—“”’·4÷") expect(setLine(letter, type).path, letter).not.toBe(box);
  });

  it("draws a letter of no font as a box, and a space as nothing", () => {
    expect(setLine("漢", sans).path).toMatch(/^M[\d-]+ /);
    expect(setLine(" ", sans).path).toBe("");
  });

  it("is written in whole numbers alone", () => {
    const { path } = setLine("Khankendi / Ստեփանակերտ / Ханкенди, ğŞ 1994–2020", { ...serif, letterSpacing: 0.03 });
    expect(path).toMatch(/^[MmlqzZ\d -]+$/);
    expect(path.match(/M/g)?.length).toBeGreaterThan(30);
  });

  it("is spaced as the style asks, and grows with its size", () => {
    expect(width("HH", { ...sans, letterSpacing: 0.3 })).toBe(2 * 741 + 600);
    expect(width("HH", { ...sans, size: 10 })).toBeCloseTo(14.82, 5);
  });

  it("takes what the font says above and below its baseline", () => {
    const { ascent, descent } = extentOf({ ...sans, size: 10 });
    expect([ascent.toFixed(3), descent.toFixed(3)]).toEqual(["10.690", "2.930"]);
  });
});
