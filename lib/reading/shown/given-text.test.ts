import { describe, expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import { checkedText, textOfFile } from "./given-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const noHtml = () => {
  throw new Error("not asked for");
};

describe("a text that is given", () => {
  it("is read with its line ends alike and without its byte order mark", () => {
    expect(checkedText("\ufeffThey met.\r\nIn Paris.\rTwice.", english)).toEqual({
      text: "They met.\nIn Paris.\nTwice.",
    });
  });

  it.each([
    ["nothing", "", /nothing to read/],
    ["white space", " \n\t", /nothing to read/],
    ["bytes of a picture", `\u0089PNG\u0000\u0001\u0002${"\u0000".repeat(100)}`, /no text/],
    ["bytes without a zero", "\u0001\ufffd\u0090".repeat(30), /no text/],
    ["numbers alone", "1994 2013 / 27", /no words/],
  ])("of %s is refused with a sentence that says why", (_, text, why) => {
    expect(checkedText(text, english)).toEqual({ fault: expect.stringMatching(why) });
  });
});

it("one letter that could not be decoded makes a short text no picture", () => {
  expect(checkedText("They met in the caf\ufffd.", english)).toEqual({ text: "They met in the caf\ufffd." });
});

describe("a file", () => {
  it.each([
    ["UTF-8", utf8("Встреча в Париже")],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from("Встреча в Париже", (l) => l.charCodeAt(0)).buffer),
      ]),
    ],
    [
      "windows-1251",
      new Uint8Array([0xc2, 0xf1, 0xf2, 0xf0, 0xe5, 0xf7, 0xe0, 0x20, 0xe2, 0x20, 0xcf, 0xe0, 0xf0, 0xe8, 0xe6, 0xe5]),
    ],
  ])("in %s is read as its letters", (_, bytes) => {
    expect(textOfFile("a.txt", bytes, noHtml, english)).toEqual({ text: "Встреча в Париже" });
  });

  it("in windows-1252 keeps its accents", () => {
    expect(
      textOfFile("a.txt", new Uint8Array([...utf8("The caf"), 0xe9, ...utf8(" in Paris")]), noHtml, english),
    ).toEqual({
      text: "The café in Paris",
    });
  });

  it("is a saved page by its name or by how it begins", () => {
    const ofHtml = (html: string) => html.replace(/<[^>]+>/g, "");
    expect(textOfFile("a.HTML", utf8("<p>They met.</p>"), ofHtml, english)).toEqual({ text: "They met." });
    expect(textOfFile("a.txt", utf8("<!DOCTYPE html><p>They met.</p>"), ofHtml, english)).toEqual({
      text: "They met.",
    });
  });

  it("that is a PDF is said not to be read here, whatever it is called", () => {
    for (const [name, bytes] of [
      ["a.pdf", utf8("x")],
      ["a.txt", utf8("%PDF-1.7 …")],
    ] as const)
      expect(textOfFile(name, bytes, noHtml, english)).toEqual({ fault: expect.stringMatching(/PDF is not read/) });
  });

  it("that is a picture with the name of a page is no text", () => {
    const picture = new Uint8Array(5000).map((_, index) => (index * 7919) % 32);
    expect(textOfFile("a.html", picture, noHtml, english)).toEqual({ fault: expect.stringMatching(/no text/) });
  });

  it("of more than four megabytes is not decoded", () => {
    expect(textOfFile("a.txt", new Uint8Array(4_000_001), noHtml, english)).toEqual({
      fault: expect.stringMatching(/4 MB/),
    });
  });
});
