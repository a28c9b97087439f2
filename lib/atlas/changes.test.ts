import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { Changes } from "./changes.ts";
import { lastCorrection, logPages, perLogPage } from "./corrected.ts";

const atlas = loadAtlas();
const [first, second] = atlas.meetings;
if (!first || !second) throw new Error("no meetings");

const change = (date: string, id: string, said: string) => {
  return { date, entry: `meetings/${id}`, said, says: "Better.", why: "A page says so.", source: null };
};

const changed = {
  ...atlas,
  changes: [
    change("2026-01-02", second.id, "a"),
    change("2026-01-02", first.id, "b"),
    change("2026-03-04", first.id, "c"),
    change("2026-01-02", first.id, "d"),
  ],
};

describe("the log of corrections", () => {
  it("begins with the newest day, and gives each entry of a day once, with all that was changed in it", () => {
    const told = logPages(changed).flatMap(({ days }) =>
      days.map(({ date, corrected }) => {
        return [date, corrected.map(({ entry, changes }) => [entry.id, changes.map(({ said }) => said).join("")])];
      }),
    );
    expect(told).toEqual([
      ["2026-03-04", [[first.id, "c"]]],
      [
        "2026-01-02",
        [
          [first.id, "bd"],
          [second.id, "a"],
        ],
      ],
    ]);
  });

  it("keeps full pages where they are, whatever is corrected later", () => {
    const meetings = atlas.meetings.slice(0, perLogPage).map(({ id }) => change("2026-01-02", id, id));
    const full = { ...atlas, changes: meetings };
    expect(logPages(full).map(({ path }) => path)).toEqual(["/corrections/log"]);
    const more = { ...atlas, changes: [change("2026-03-04", first.id, "c"), ...meetings] };
    expect(logPages(more).map(({ path }) => path)).toEqual(["/corrections/log/1", "/corrections/log"]);
    expect(logPages(more)[0]?.days).toEqual(logPages(full)[0]?.days);
    expect(lastCorrection(more, second)?.path).toBe(`/corrections/log/1#2026-01-02-${second.id}`);
  });

  it("has a newest page even when nothing was ever corrected", () => {
    expect(logPages({ ...atlas, changes: [] })).toEqual([{ path: "/corrections/log", days: [] }]);
  });

  it("leads from an entry to its newest correction", () => {
    expect(lastCorrection(changed, first)).toEqual({
      date: "2026-03-04",
      path: `/corrections/log#2026-03-04-${first.id}`,
    });
    expect(lastCorrection({ ...atlas, changes: [] }, first)).toBeUndefined();
  });

  it("tells every row of the content", () => {
    const told = logPages(atlas)
      .flatMap(({ days }) => days)
      .flatMap(({ corrected }) => corrected.flatMap(({ changes }) => changes));
    expect(new Set(told)).toEqual(new Set(atlas.changes));
  });

  it("takes an entry by its path without the slash, and a day", () => {
    const row = change("2026-01-02", first.id, "a");
    const file = (changes: object[]) => ({ $schema: "./schema/changes.json", changes });
    expect(Changes.safeParse(file([row])).success).toBe(true);
    expect(Changes.safeParse(file([{ ...row, entry: `/meetings/${first.id}` }])).success).toBe(false);
    expect(Changes.safeParse(file([{ ...row, date: "2026-02-30" }])).success).toBe(false);
  });
});
