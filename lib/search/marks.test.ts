import { describe, expect, it } from "vitest";
import { markedParts, snippet } from "./marks.ts";

const marked = (text: string, wanted: string[], found: string[]) =>
  markedParts(text, wanted, found)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

describe("marks", () => {
  it("cover as much of a word as was typed", () => {
    expect(marked("Talks in Tbilisi", ["tbi"], ["tbilisi"])).toBe("Talks in [Tbi]lisi");
  });

  it("cover as much of a word in another script", () => {
    expect(marked("Ստեփանակերտ", ["step"], ["stepanakert"])).toBe("[Ստեփ]անակերտ");
    expect(marked("Шуша", ["shush"], ["shusha"])).toBe("[Шуш]а");
  });

  it("cover a whole word that was misspelt", () => {
    expect(marked("Tbilisi", ["tblisi"], ["tbilisi"])).toBe("[Tbilisi]");
  });

  it("leave accents on their letters", () => {
    expect(marked("Xankəndi", ["xankendi"], ["xankendi"])).toBe("[Xankəndi]");
    expect(marked("S\u0327us\u0327a", ["susa"], ["susa"])).toBe("[S\u0327us\u0327a]");
  });

  it("lose nothing of the text", () => {
    const text = "“Armenia’s, and Azerbaijan’s” — foreign ministers…";
    const parts = markedParts(text, ["armenia", "for"], ["armenia", "foreign"]);
    expect(parts.map((part) => part.text).join("")).toBe(text);
  });
});

describe("the words around what was found", () => {
  const text = `${"Far from it stood a long sentence. ".repeat(8)}Then they met in Tbilisi, without a mediator. ${"And it went on for long. ".repeat(8)}`;

  it("are cut between words, with a sign where something is left out", () => {
    const around = snippet(text, new Set(["tbilisi"])) ?? "";
    expect(around).toMatch(/^….*Tbilisi.*…$/);
    expect(around.length).toBeLessThanOrEqual(152);
    expect(text).toContain(around.slice(1, -1));
  });

  it("are none where nothing was found", () => {
    expect(snippet(text, new Set(["paris"]))).toBeUndefined();
  });
});
