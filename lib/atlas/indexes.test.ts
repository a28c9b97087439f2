import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { entriesMarkedAt, excerptsOf, markedPlaces, placesOf } from "./atlas.ts";
import { dateSpan } from "./dates/dates.ts";
import { grouped } from "./grouped.ts";
import { entryKinds } from "./kinds.ts";
import { madeOnce } from "./made-once.ts";

const atlas = loadAtlas();
const { entries, meetings, places, articles } = atlas;

/** Every index gives what a look at all entries would give, in the same order. */
describe("the indexes of the atlas", () => {
  it("know the entries of each place, and those that its marker counts", () => {
    for (const { id } of places) {
      expect(atlas.entriesAt(id)).toEqual(entries.filter((entry) => placesOf(entry).includes(id)));
      expect(entriesMarkedAt(atlas, id)).toEqual(entries.filter((entry) => markedPlaces(entry).includes(id)));
    }
  });

  it("know those of each kind and of each year", () => {
    for (const kind of entryKinds)
      expect(atlas.entriesOf(kind)).toEqual(entries.filter((entry) => entry.kind === kind));
    const yearOf = ({ date }: { date: string }) => new Date(dateSpan(date).start).getUTCFullYear();
    for (const year of new Set([...entries.map(yearOf), 1900]))
      expect(atlas.entriesOfYear(year)).toEqual(entries.filter((entry) => yearOf(entry) === year));
  });

  it("know those that quote an article, an excerpt of it, or tell of it", () => {
    for (const { id, excerpts } of articles) {
      const own = new Set(excerpts.map((excerpt) => excerpt.id));
      expect(atlas.entriesOfArticle(id)).toEqual(
        entries.filter(
          (entry) =>
            excerptsOf(entry).some((excerpt) => own.has(excerpt)) ||
            entry.citations.some(({ article }) => article === id),
        ),
      );
      for (const excerpt of own)
        expect(atlas.entriesCiting(excerpt)).toEqual(entries.filter((entry) => excerptsOf(entry).includes(excerpt)));
    }
  });

  it("know the meetings of everybody, and where old addresses lead", () => {
    for (const name of new Set(meetings.flatMap(({ participants }) => participants.map((who) => who.name))))
      expect(atlas.meetingsWith(name)).toEqual(
        meetings.filter(({ participants }) => participants.some((who) => who.name === name)),
      );
    for (const { from, to } of atlas.redirects) expect(atlas.redirectFrom(from)).toBe(to);
  });

  it("know nothing of names that objects have by themselves", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(atlas.entriesAt(name)).toEqual([]);
      expect(atlas.entriesOfArticle(name)).toEqual([]);
      expect(atlas.meetingsWith(name)).toEqual([]);
      expect(atlas.redirectFrom(name)).toBeUndefined();
    }
  });
});

it("groups have each item once, in the order given", () => {
  const groups = grouped(["ab", "ba", "aa"], (word) => [...word]);
  expect([...groups]).toEqual([
    ["a", ["ab", "ba", "aa"]],
    ["b", ["ab", "ba"]],
  ]);
});

it("what is made once of a thing is made again for another", () => {
  let made = 0;
  const numberOf = madeOnce((_: object) => {
    made += 1;
    return made;
  });
  const [one, other] = [{}, {}];
  expect([numberOf(one), numberOf(other), numberOf(one)]).toEqual([1, 2, 1]);
});
