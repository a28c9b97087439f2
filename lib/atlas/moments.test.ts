import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { isEdtf } from "./dates/dates.ts";
import { namedMoments } from "./moments.ts";

const atlas = loadAtlas();
const moments = namedMoments(atlas);

it("are days within the record, in their order", () => {
  expect(moments).toHaveLength(atlas.decisions.moments.length);
  for (const { on } of moments)
    expect(isEdtf(on) && on > atlas.timeline.from && on < atlas.decisions.knownUntil).toBe(true);
  const days = moments.map(({ on }) => on);
  expect(days).toEqual(days.toSorted());
});

it("stand on the day before their entry's first or after its last", () => {
  const dayOf = (title: string) => moments.find((moment) => moment.title === title)?.on;
  expect(dayOf("Before the war of 2020")).toBe("2020-09-26");
  expect(dayOf("After the handovers of 2020")).toBe("2020-12-02");
  expect(dayOf("When the peacekeepers had left")).toBe("2024-06-13");
});

it("are left out where their entry has no end", () => {
  const decisions = { ...atlas.decisions, moments: [{ title: "x", entry: "open", is: "after" as const }] };
  const entry = () => ({ date: "2020/.." }) as ReturnType<typeof atlas.entry>;
  expect(namedMoments({ decisions, entry })).toEqual([]);
});
