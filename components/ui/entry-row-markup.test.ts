import { expect, it } from "vitest";
import { whoMetAmong } from "@/lib/atlas/who-met.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { entryRowMarkup, firstSentence } from "./entry-row-markup.ts";

const atlas = loadAtlas();
const whoMet = whoMetAmong(atlas.meetings, atlas);
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

it("a row of outcomes leaves no word of an outcome out, whatever stands in its link", () => {
  for (const meeting of atlas.meetings) {
    const row = entryRowMarkup(meeting, { atlas, names: "en", whoMet });
    expect(words(row)).toContain(meeting.outcome);
    expect(firstSentence(meeting.outcome).join("")).toBe(meeting.outcome);
    expect(words(row)).toContain(whoMet(meeting));
  }
});

it("rows of one place differ, though titles are alike", () => {
  for (const place of atlas.places) {
    const held = atlas.meetings.filter(({ places }) => places[0] === place.id);
    const rows = held.map((meeting) =>
      words(entryRowMarkup(meeting, { atlas, names: "en", whoMet, here: place.id })).replace(/^.*?Meeting: /, ""),
    );
    expect(new Set(rows).size, place.id).toBe(held.length);
  }
});

it("a row says whether a sentence is quoted, or how many links there are", () => {
  for (const entry of atlas.entries) {
    const row = words(entryRowMarkup(entry, { atlas, names: "en", whoMet }));
    const links = entry.references.length;
    if (entry.excerpts.length > 0) expect(row).toContain("quotation");
    else if (links > 0 && entry.disagreements.length === 0) expect(row).toMatch(new RegExp(`\\b${links} links?`));
  }
});

it("a row says of a draft that it is one, and of nothing else", () => {
  const [entry] = atlas.entries;
  if (!entry) throw new Error("the atlas is empty");
  expect(words(entryRowMarkup({ ...entry, draft: true }, { atlas, names: "en" }))).toContain("Draft: ");
  expect(words(entryRowMarkup(entry, { atlas, names: "en" }))).not.toContain("Draft: ");
});
