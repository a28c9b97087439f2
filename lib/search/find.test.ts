import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { atlasIndex } from "./atlas-index.ts";
import { find } from "./find.ts";
import { nearestTitles } from "./nearest-titles.ts";
import { placesFound } from "./places-found.ts";
import { spellings } from "./testing/spellings.ts";

const index = atlasIndex(loadAtlas());
const search = (query: string) => find(index, query);
const hits = (query: string) => search(query).groups.flatMap((group) => group.hits);
const paths = (query: string) => hits(query).map(({ document }) => document.path);
const groupsOf = (query: string) => search(query).groups.map(({ group }) => group);

describe.each(spellings)("a place written in $script letters", ({ queries }) => {
  it.each(queries)("%s is %s, before anything else", (query, place) => {
    expect(paths(query)[0]).toBe(`/places/${place}`);
  });
});

describe("a date with a place", () => {
  it.each([
    "2013-01-28 Paris",
    "2013/1/28 Paris",
    "28.01.2013 Paris",
    "28. 1. 2013 Paris",
    "28/01/2013 Paris",
    "28-1-2013 Paris",
    "01/28/2013 Paris",
    "28 Jan 2013, Paris",
    "January 28th, 2013 Paris",
    "۲۸/۰۱/۲۰۱۳ پاریس",
    "٢٨ Jan ٢٠١٣ Paris",
    "2013-01 Paris",
    "28.1.13 Paris",
    "20130128 Paris",
    "Париж, 28 января 2013",
    "28-го января 2013 года в Париже",
    "Փարիզ 28 հունվարի 2013",
    "Paris 28 yanvar 2013",
    "Paris, 28 janvier 2013",
    "პარიზი 28 იანვარს 2013",
  ])("finds what happened on it, and nothing else: %s", (query) => {
    expect(search(query).fit).toMatch(/all|near/);
    expect(paths(query)).toContain("/meetings/2013-01-28-paris");
    for (const { document } of hits(query)) expect(`${document.about} ${document.text}`).toContain("2013");
  });

  it.each(["2013-01-28", "28.01.2013", "28/01/2013", "28.1.2013", "28 January 2013"])(
    "is the same without the place, however it is written: %s",
    (query) => {
      expect(search(query).fit).toBe("all");
      expect(paths(query)[0]).toBe("/meetings/2013-01-28-paris");
    },
  );

  it.each(["پاریس ۲۰۱۳", "Paris ٢٠١٣"])("knows the digits of Persian and Arabic: %s", (query) => {
    expect(search(query).fit).toBe("all");
    expect(paths(query)[0]).toBe(paths("Paris 2013")[0]);
  });
});

describe("the order of what is found", () => {
  it("has places before meetings, and meetings before excerpts", () => {
    expect(groupsOf("Paris")).toEqual(["place", "meeting", "event", "article", "excerpt"]);
  });

  it("has the very name before one that only begins with it", () => {
    expect(paths("Lachin").slice(0, 2)).toEqual(["/places/berdzor-lachin", "/places/lachin-corridor"]);
  });

  it("has entries that are titled so before those that only mention it, and the newest of them first", () => {
    const events = search("peacekeepers").groups.find(({ group }) => group === "event")?.hits ?? [];
    const titled = events.map(({ document }) => document.title.toLowerCase().includes("peacekeepers"));
    expect(titled).toContain(false);
    expect(titled.lastIndexOf(true)).toBeLessThan(titled.indexOf(false));
    const days = events.filter((_, place) => titled[place]).map(({ document }) => document.weight);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });
});

describe("what is found", () => {
  it("fits all the words: a person in a year", () => {
    const found = search("Blinken 2023");
    expect(found.fit).toBe("all");
    expect(groupsOf("Blinken 2023")).toEqual(["meeting"]);
    for (const { document } of hits("Blinken 2023")) {
      expect(document.people).toContain("Antony Blinken");
      expect(document.about).toContain("2023");
    }
  });

  it("is what happened at a place, whichever name of it was typed", () => {
    expect(paths("Париж")).toContain("/meetings/2013-01-28-paris");
  });

  it("is an excerpt, at its place in the article", () => {
    expect(paths("direct bilateral talks")).toContain("/articles/tbilisi-2022#direct-talks");
  });

  it("is a person, who leads to the meetings with them", () => {
    expect(hits("blinken")[0]?.document).toMatchObject({ group: "person", path: "/search?q=Antony+Blinken" });
    expect(paths("Antony Blinken")).toContain("/meetings/2023-05-01-arlington");
  });

  it("is no person where a body took part", () => {
    const people = hits("co-chairs").filter(({ document }) => document.group === "person");
    expect(people.map(({ document }) => document.title)).toEqual([]);
  });

  it("comes near when a word is misspelt, and says so", () => {
    expect(search("Tbilisi").fit).toBe("all");
    expect(search("Tblisi").fit).toBe("near");
  });

  it("has some of the words when nothing has all, and says so", () => {
    expect(search("Tbilisi trombone").fit).toBe("some");
    expect(paths("Tbilisi trombone")[0]).toBe("/places/tbilisi");
  });

  it("does not guess at numbers", () => {
    expect(search("2033").fit).toBe("none");
  });

  it.each(["", "   ", "!?", "’", "zzzzqqq", "\u200c"])("is nothing for “%s”", (query) => {
    expect(search(query)).toMatchObject({ fit: "none", total: 0, groups: [] });
  });

  it("is found in time for every letter that is typed, even by a long query", () => {
    const start = performance.now();
    search("karabakh armenia azerbaijan ".repeat(40));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("the name that was meant", () => {
  it.each([
    ["Ստեփանակերտ", { text: "Ստեփանակերտ", lang: "hy" }],
    ["ხანქ", { text: "ხანქენდი", lang: "ka" }],
    ["Хан", { text: "Ханкенди", lang: "ru" }],
    ["xankendi", { text: "Xankəndi", lang: "az" }],
  ])("is told with its language where the title does not show it: %s", (query, name) => {
    expect(hits(query)[0]).toMatchObject({ document: { title: "Khankendi / Stepanakert" }, name });
  });

  it("is not told again where the title shows it", () => {
    expect(hits("stepanakert")[0]?.name).toBeUndefined();
  });
});

describe("the map of what is found", () => {
  it("shows the place that was named, and no other with such a name", () => {
    expect(placesFound(search("Stepanakert"))).toEqual(["khankendi-stepanakert"]);
  });

  it("shows where it happened when no place was named", () => {
    expect(placesFound(search("Blinken 2023"))).toEqual(["arlington", "munich"]);
  });
});

describe("the names nearest to a search without a result", () => {
  it("are offered when they are half alike", () => {
    expect(search("Rambolette").fit).toBe("none");
    expect(nearestTitles(index, "Rambolette").map(({ path }) => path)).toContain("/places/rambouillet");
  });

  it("are not offered for nonsense", () => {
    expect(nearestTitles(index, "qqqqqqqqqq")).toEqual([]);
  });
});
