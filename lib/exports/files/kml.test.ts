import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { markedPlaces } from "../../atlas/atlas.ts";
import { atlas, partOf, textOf } from "../testing/whole.ts";
import { kml } from "./kml.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];
const childrenOf = (node: Node | ReturnType<typeof parseDocument>) =>
  ("children" in node ? node.children : []).filter((child) => child.type === "tag");
const named = (node: Node | ReturnType<typeof parseDocument>, name: string): Node[] =>
  childrenOf(node).flatMap((child) => [
    ...("name" in child && child.name === name ? [child] : []),
    ...named(child, name),
  ]);
const textIn = (node: Node | undefined): string =>
  !node ? "" : "data" in node ? node.data : "children" in node ? node.children.map(textIn).join("") : "";

/** The order that the grammar of KML 2.2 demands of these parts. */
const grammar = ["name", "description", "TimeSpan", "ExtendedData", "Point"];

describe("atlas.kml", () => {
  const document = parseDocument(textOf("atlas.kml"), { xmlMode: true });
  const marks = named(document, "Placemark");

  it("is all of the language of KML", () => {
    expect(textOf("atlas.kml")).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www\.opengis\.net\/kml\/2\.2">/,
    );
    expect(textOf("atlas.kml").match(/xmlns/g)).toHaveLength(1);
  });

  it("has a mark for each place of each entry", () => {
    expect(marks).toHaveLength(atlas.entries.flatMap(markedPlaces).length);
  });

  it("has the parts of each mark in the order of the grammar, and each once", () => {
    for (const mark of marks)
      expect(childrenOf(mark).map((child) => ("name" in child ? child.name : ""))).toEqual(grammar);
  });

  it("gives each mark a span of whole days that does not run backwards, and a point", () => {
    for (const mark of marks) {
      const [begin, end] = ["begin", "end"].map((name) => textIn(named(mark, name)[0]));
      if (begin) expect(begin).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (begin && end) expect(begin <= end).toBe(true);
      expect(Boolean(begin) || Boolean(end)).toBe(true);
      expect(textIn(named(mark, "coordinates")[0])).toMatch(/^-?[\d.]+,-?[\d.]+$/);
    }
  });

  it("opens a mark with the words that carry it, whose they are, and the page with its sources", () => {
    const [words = ""] = marks
      .map((each) => textIn(named(each, "description")[0]))
      .filter((each) => each.endsWith("/2022-05-22-brussels"));
    expect(words).toContain(atlas.excerpt("met-in-brussels")?.exact);
    expect(words).toContain("16 July 2022 (uncertain)");
    expect(words).toMatch(/https:\/\/met\.example\/meetings\/2022-05-22-brussels$/);
  });

  it("keeps a title that looks like markup a text", () => {
    const [first] = atlas.meetings;
    if (!first) throw new Error("no meeting");
    const text = kml(partOf([{ ...first, title: "A <b> & ]]> \u0001“c”" }]));
    expect(text).toContain("A &lt;b&gt; &amp; ]]&gt; “c”");
  });
});
