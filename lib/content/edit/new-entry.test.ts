import { describe, expect, it } from "vitest";
import { type EntryKind, entryKinds, isEntryKind } from "../../atlas/kinds.ts";
import { Entry } from "../../atlas/schema/entry-schema.ts";
import { checkContent } from "../check/review.ts";
import { soundFixture, writeFixture } from "../check/testing/content-fixture.ts";
import { type Asked, newEntry } from "./new-entry.ts";

const today = "2004-05-04";

/** The rules that find something in the sound folder once the entry is in it, with where they do. */
function problemsWith(kind: EntryKind, id: string, asked: Asked = {}): string[] {
  const fixture = { ...soundFixture(), [`content/entries/${id}.json`]: newEntry(kind, id, asked, today) };
  return checkContent(writeFixture(fixture)).map(({ rule, path }) => `${rule} ${path}`);
}

const said = { title: "They meet", summary: ["They met."], format: "A walk.", outcome: "None." };

describe("the skeleton of a new entry", () => {
  it.each([
    ["meeting", "2004-05-04-alden", {}],
    ["meeting", "2004-05-04-by-video", { remote: "video" }],
    ["event", "2004-05-alden", {}],
    ["event", "flood-of-the-year", { date: "2004", place: ["alden", "delta"] }],
    ["deployment", "guards", { date: "2001/2003", place: ["alden"], layer: ["zone"] }],
  ] as const)("fits the schema and the content: %s %s", (kind, id, asked) => {
    expect(Entry.safeParse(newEntry(kind, id, asked as Asked, today)).error).toBeUndefined();
    const rules = problemsWith(kind, id, asked as Asked).map((problem) => problem.split(" ")[0]);
    expect(new Set(rules)).toEqual(new Set(["entry-unfinished", "evidence-missing"]));
  });

  it("takes date and place from its id, and what is given by flags instead of a mark", () => {
    const entry = newEntry("meeting", "2004-05-04-alden", { ...said, level: "leaders" }, today);
    expect(entry).toMatchObject({ date: "2004-05-04", places: ["alden"], ...said, level: "leaders", modified: today });
    expect(
      problemsWith("meeting", "2004-05-04-alden", said).filter((problem) => !problem.includes("participants")),
    ).toEqual(["evidence-missing $"]);
  });

  it("takes who came, and the pages that it stands on, so that nothing is left to be said", () => {
    const participant = [
      "armenia: A. Alder, Foreign Minister",
      "azerbaijan: B. Birch, Deputy Minister, Chief of Staff",
    ];
    const asked = { ...said, participant, reference: ["harbour-office https://example.org/harbour"] };
    expect(newEntry("meeting", "2004-05-04-alden", asked, today)).toMatchObject({
      participants: [
        { name: "A. Alder", role: "Foreign Minister", side: "armenia" },
        { name: "B. Birch", role: "Deputy Minister, Chief of Staff", side: "azerbaijan" },
      ],
      references: [{ publisher: "harbour-office", url: "https://example.org/harbour" }],
    });
    expect(problemsWith("meeting", "2004-05-04-alden", asked)).toEqual([]);
  });

  it.each<[string, string, Asked, string]>([
    [
      "a side that is none",
      "2004-05-04-alden",
      { participant: ["austria: C. Cedar"] },
      "schema $.participants[0].side",
    ],
    ["somebody without a side", "2004-05-04-alden", { participant: ["C. Cedar"] }, "schema $.participants[0].side"],
    [
      "a publisher that is none",
      "2004-05-04-alden",
      { reference: ["harbor https://a.example"] },
      "reference-publisher $.references[0].publisher",
    ],
    [
      "a page without an address",
      "2004-05-04-alden",
      { reference: ["harbour-office"] },
      "url-form $.references[0].url",
    ],
    ["a place that is not there", "2004-05-04-aldn", {}, "entry-place $.places[0]"],
    ["a day that no calendar has", "2004-13-04-alden", {}, "date-edtf $.date"],
    ["a date that is cut short", "2004-5-4-alden", {}, "date-edtf $.date"],
    ["no date at all", "alden", {}, "date-edtf $.date"],
    ["a level that is none", "2004-05-04-alden", { level: "leader" }, "schema $.level"],
    ["a layer that is not there", "2004-05-04-alden", { layer: ["zon"] }, "layer-unknown $.layers[0]"],
  ])("is refused by the checks for %s", (_, id, asked, problem) => {
    expect(problemsWith("meeting", id, asked)).toContain(problem);
  });

  it("can be had of every kind that the schema knows, and of no other", () => {
    for (const kind of entryKinds) expect(newEntry(kind, "2004-alden", {}, today)).toMatchObject({ kind });
    expect(isEntryKind("summit")).toBe(false);
  });
});
