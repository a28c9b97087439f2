import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { breakLines, joinedRows, lineWidth } from "./line-breaks.ts";
import { fitText, type TextBox } from "./text-fit.ts";

const box: TextBox = { width: 386, height: 190, sizes: [64, 50, 42, 35, 32], lineHeight: 1.12, family: "serif" };

const long = "Shooting across the border on the eve of the Tbilisi talks ".repeat(6).trim();

describe("fitText", () => {
  it("gives a short title the largest size", () => {
    expect(fitText("Tbilisi", box, english)).toEqual({ lines: ["Tbilisi"], size: 64 });
  });

  it("takes a smaller size where the words would not fit, and keeps every word", () => {
    const { lines, size } = fitText("Azerbaijan and Turkey agree to support each other", box, english);
    expect(size).toBeLessThan(64);
    expect(lines.join(" ")).toBe("Azerbaijan and Turkey agree to support each other");
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
  });

  it("keeps every line inside the width", () => {
    const { lines, size } = fitText("Khojaly Airport / Stepanakert Airport", box, english);
    for (const line of lines) expect(lineWidth(line, size, "serif")).toBeLessThanOrEqual(box.width);
  });

  it("prefers a smaller size to a third line when it is told so", () => {
    expect(fitText("Russian peacekeepers in Nagorno-Karabakh", { ...box, preferredLines: 2 }, english).lines).toEqual([
      "Russian peacekeepers",
      "in Nagorno-Karabakh",
    ]);
  });

  it("cuts what is too long even for the smallest size between words, with an ellipsis and the closing mark", () => {
    const { lines, size } = fitText(`“${long}”`, { ...box, closing: "”" }, english);
    const text = lines.join(" ");
    expect(size).toBe(32);
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
    expect(text.endsWith("…”")).toBe(true);
    expect(`“${long} `.startsWith(`${text.slice(0, -2)} `)).toBe(true);
  });

  it("leaves no ellipsis after a comma, a dash or an opening bracket", () => {
    const text = fitText(
      "One, two, three – four (five, six, seven",
      { ...box, width: 120, height: 40 },
      english,
    ).lines.join(" ");
    expect(text).toMatch(/\p{L}…$/u);
  });

  it("shows at least the first word, however small the box", () => {
    expect(fitText("Nagorno-Karabakh declares independence", { ...box, width: 10, height: 5 }, english).lines).toEqual([
      "Nagorno-Karabakh…",
    ]);
  });
});

describe("breakLines", () => {
  it("never begins a line with the slash between two names", () => {
    for (let width = 100; width < 600; width += 20) {
      for (const line of breakLines("Khankendi / Stepanakert", width, 40, "serif", english))
        expect(line).not.toMatch(/^\//);
    }
  });

  it("keeps day, month and year together", () => {
    for (let width = 150; width < 400; width += 10) {
      const lines = breakLines("Publisher not known, 16 July 2022 (uncertain)", width, 18, "sans", english);
      expect(lines.some((line) => line.includes("16 July 2022"))).toBe(true);
    }
  });
});

describe("joinedRows", () => {
  it("puts parts on one row as long as they fit", () => {
    const parts = ["Meeting", "16 July 2022", "Foreign ministers"];
    expect(joinedRows(parts, " · ", 352, 21, "sans")).toEqual(["Meeting · 16 July 2022", "Foreign ministers"]);
  });
});
