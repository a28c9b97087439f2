import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";
import { entryWorkOf, everyWork, excerptWorkOf } from "./testing/works.ts";

describe("a citation in words", () => {
  it("names an entry with its date, its last change, its address and the day it was looked at", () => {
    expect(plainText(entryWorkOf("2022-05-22-brussels"))).toMatch(
      /^Where They Met, “Pashinyan and Aliyev meet in Brussels, 22 May 2022\.” Last changed \d+ \w+ \d{4}\. https:\/\/met\.example\/meetings\/2022-05-22-brussels\. Accessed 22 November 2026\.$/,
    );
  });

  it("quotes an excerpt from its article, as it stands in the atlas", () => {
    expect(plainText(excerptWorkOf("paris-on-monday"))).toBe(
      "“Officials from Azerbaijan and Armenia met in Paris on Monday…” In “Azerbaijan, Armenia Hold Talks Over Disputed Nagorno-Karabakh”, The Moscow Times (Reuters), date of publication not confirmed, ¶\u00a01. As quoted in Where They Met, https://met.example/articles/paris-2013#paris-on-monday. Accessed 22 November 2026.",
    );
  });

  it("says which publisher is not known, and what of the date is uncertain", () => {
    expect(plainText(excerptWorkOf("talks-in-tbilisi"))).toContain(
      "publisher not known, 16 July 2022 (uncertain), ¶\u00a02",
    );
  });

  it("leaves the day away when nobody has looked yet", () => {
    expect(plainText({ ...entryWorkOf("2022-05-22-brussels"), accessed: null })).toMatch(/2022-05-22-brussels\.$/);
  });

  it("stays on one line and names the atlas, for every entry and excerpt", () => {
    for (const work of everyWork()) {
      expect(plainText(work)).toMatch(/^[^\n]*Where They Met[^\n]*\.$/);
    }
  });
});
