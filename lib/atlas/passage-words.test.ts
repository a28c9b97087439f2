import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { articleSource, locusLabel, quotationText } from "./passage-words.ts";

describe("a quotation", () => {
  it("has an ellipsis where it begins or ends inside a sentence", () => {
    expect(quotationText({ exact: "met in Paris", prefix: "Officials ", suffix: " on Monday" }, english)).toBe(
      "“…met in Paris…”",
    );
  });

  it("has none where the passage is a whole sentence, also after a colon, a dash or a line's end", () => {
    expect(quotationText({ exact: "They met.", prefix: "", suffix: " Then" }, english)).toBe("“They met.”");
    expect(quotationText({ exact: "They met", prefix: "PARIS — ", suffix: "." }, english)).toBe("“They met”");
    expect(quotationText({ exact: "They met", prefix: "\n ", suffix: "" }, english)).toBe("“They met”");
    expect(quotationText({ exact: "They met", prefix: " ", suffix: " ." }, english)).toBe("“They met”");
  });
});

describe("where an excerpt stands", () => {
  it("is a numbered paragraph or a named part", () => {
    expect(locusLabel(8, english)).toBe("¶\u00a08");
    expect(locusLabel("headline", english)).toBe("headline");
  });

  it("says what is not known of its article", () => {
    expect(articleSource({ publisher: null, wire: null, published: null }, english)).toBe(
      "publisher not known, date of publication not confirmed",
    );
    expect(articleSource({ publisher: "The Moscow Times", wire: "Reuters", published: "2013-01-28?" }, english)).toBe(
      "The Moscow Times (Reuters), 28 January 2013 (uncertain)",
    );
  });
});
