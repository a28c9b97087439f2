import { describe, expect, it } from "vitest";
import type { SentenceRow } from "../../lib/content/ingest/sentence-rows.ts";
import { ingestTable, shortened, terminalOf } from "./ingest-table.ts";

const row: SentenceRow = {
  sentence: 0,
  says: "Ada Alder and Ben Brook met in Alden on Saturday, for the first time in more than a year, and said little of it.",
  dates: ["1 May 2004"],
  places: ["alden", "alden"],
  people: ["Ada Alder", "Ben Brook"],
  standing: "counted",
  reasons: ["a Saturday, counted back from 3 May 2004"],
  atlas: ["known: 2004-05-01-alden"],
};

const plain = (width: number) => ({ width, colours: false });

describe("the table of sentences", () => {
  it.each([40, 80, 110, 160, 240])("is nowhere wider than a terminal of %i characters", (width) => {
    const lines = ingestTable([row, { ...row, says: "x".repeat(400), atlas: ["y".repeat(90)] }], plain(width)).split(
      "\n",
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  it("has columns where there is room, and a line for each finding where there is not", () => {
    expect(ingestTable([row], plain(160)).split("\n")[0]).toMatch(
      /^sentence +date +place +people +class +reason +atlas$/,
    );
    expect(ingestTable([row], plain(80))).toContain(
      "\n  date     1 May 2004\n  place    alden\n  people   Ada Alder, Ben Brook\n  class    counted\n",
    );
  });

  it("has colours on a terminal alone, and none where NO_COLOR is set", () => {
    expect(terminalOf({ isTTY: true, columns: 120 }, {})).toEqual({ width: 120, colours: true });
    expect(terminalOf({ isTTY: true, columns: 120 }, { NO_COLOR: "1" }).colours).toBe(false);
    expect(terminalOf({}, { COLUMNS: "180" }).width).toBe(180);
    expect(terminalOf({}, {})).toEqual({ width: 100, colours: false });
    expect(ingestTable([row], { width: 80, colours: true })).toContain("\u001b[36mcounted\u001b[39m");
    expect(ingestTable([row], plain(80))).not.toContain("\u001b");
  });

  it("passes no command on to the terminal that an article may hold", () => {
    expect(ingestTable([{ ...row, says: "A \u001b[2Jtext\u0007" }], plain(80))).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(shortened("a long text", 6)).toBe("a lon…");
  });
});
