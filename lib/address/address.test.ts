import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { readAsked as readAddress, tidyAddress, untidyIn, writeAsked } from "./address.ts";
import { faultSentences } from "./address-faults.ts";
import type { Asked } from "./asked.ts";
import { quantise } from "./camera-text.ts";
import { knownIn } from "./known.ts";
import { parameterNames } from "./parameter-names.ts";
import { parsed } from "./query.ts";

const known = knownIn(loadAtlas());
const readAsked = (...address: Parameters<typeof readAddress>) => {
  const { asked, faults } = readAddress(...address);
  return { asked, faults: faultSentences(faults, english) };
};
const read = (query: string) => readAsked(parsed(query), known);

const one = (values: readonly string[]) => fc.constantFrom(...values);
const camera = fc
  .record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  })
  .map(quantise);
const date = fc.constantFrom(
  "2013-01-28",
  "1999-04-26?",
  "1992~",
  "1991/1994-05-12",
  "../1993",
  "1992-05-15/..",
  "2022-07",
);
const optional = { requiredKeys: [] };
const filters = fc.record(
  {
    kind: one(known.kind),
    level: one(known.level),
    mediator: one(known.mediator),
    place: one(known.place),
    article: one(known.article),
  },
  { requiredKeys: ["level"] },
);
const asked: fc.Arbitrary<Asked> = fc.record(
  {
    camera,
    on: date,
    with: date,
    layers: fc.subarray([...known.layers]),
    filters,
    names: fc.constantFrom("hy", "az", "ru", "ka", "fr"),
    q: fc.constantFrom("tbilisi", "Ստեփանակերտ 1994", "a&b=c+d", "100 %", "(amp;on)"),
    sort: one(known.sort),
    voice: one(known.voice),
    rank: one(known.rank),
    part: fc.integer({ min: 2, max: 999_999 }),
    correction: fc.record({
      page: fc.constantFrom("/", "/places/baku?on=2013"),
      excerpt: fc.constant("p-1"),
      passage: fc.constantFrom("They met.", "Встреча & “talks”"),
    }),
  },
  optional,
);

describe("what an address asks for", () => {
  it("comes back as it was from any address it was written to", () => {
    fc.assert(
      fc.property(asked, (given) => {
        expect(read(writeAsked(given))).toEqual({ asked: given, faults: [] });
      }),
    );
  });

  it("is never a fault of the program, whatever the address says", () => {
    const parameter = fc.tuple(fc.constantFrom(...parameterNames), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(parameter), (pairs) => {
        const { asked: understood } = read(`${new URLSearchParams(pairs)}`);
        expect(read(writeAsked(understood)).asked).toEqual(understood);
      }),
    );
  });
});

describe("an address as people paste it", () => {
  const there = { camera: { center: [45.5, 40.2], zoom: 7 } };
  it.each([
    ...[
      "7/40.2/45.5)",
      "7/40.2/45.5.",
      "7/40.2/45.5/",
      "7/40.2/45.5;",
      "7/40.2/45.5>",
      "“7/40.2/45.5”",
      " 7/40.2/45.5\u00A0",
    ],
    ...["7,40.2,45.5", "7, 40.2, 45.5", "7;40.2;45.5", "7 40.2 45.5", "7/40,2/45,5", "7/40.2,45.5", "7/40.2/45.5).”"],
  ])("shows the map of “%s”", (map) => {
    expect(readAsked(new URLSearchParams({ map }), known)).toEqual({ asked: there, faults: [] });
  });

  it.each([
    ...["2013-1-28", "28.01.2013", "28.1.2013", "28/01/2013", "28-01-2013", "2013/01/28", "2013.01.28", "2013-01-28."],
    ...["2013-01-28 ", "\u00A02013-01-28", "2013-01-28)", "2013-01-28/", "2013-01-28,", "2013-01-28;", "“2013-01-28”"],
    ...["2013‑01‑28", "2013–01–28", "2013-01-28&quot;".slice(0, 10), "(2013-01-28).", "28. 01. 2013", "<2013-01-28>"],
  ])("shows the day of “%s”", (on) => {
    const found = readAsked(new URLSearchParams({ on, with: on }), known);
    expect(found).toEqual({ asked: { on: "2013-01-28", with: "2013-01-28" }, faults: [] });
  });

  it.each([
    ["2023-09-20/..", "2023-09-20/.."],
    ["2023-09-20/...", "2023-09-20/.."],
    ["2023-09-20/..)", "2023-09-20/.."],
    ["../1993", "../1993"],
    ["1994-5-12/2020-9-26", "1994-05-12/2020-09-26"],
    ["12.05.1994 / 26.09.2020", "1994-05-12/2020-09-26"],
    ["1994–2020", "1994/2020"],
    ["1999-04-26?", "1999-04-26?"],
    ["1999-04-26?)", "1999-04-26?"],
    ["1992~", "1992~"],
    ["01.2013", "2013-01"],
    ["2013-1", "2013-01"],
  ])("takes “%s” for %s", (on, date) => {
    expect(readAsked(new URLSearchParams({ on }), known)).toEqual({ asked: { on: date }, faults: [] });
  });

  it.each([
    ["names=HY", { names: "hy" }],
    ["names=hy)", { names: "hy" }],
    ["names=%20Ru.", { names: "ru" }],
    ["level=LEADERS", { filters: { level: "leaders" } }],
    ["level=Foreign%20ministers", { filters: { level: "foreign-ministers" } }],
    ["kind=Meeting", { filters: { kind: "meeting" } }],
    ["mediator=EU%3B", { filters: { mediator: "eu" } }],
    ["place=Paris%22", { filters: { place: "paris" } }],
    ["article=Paris-2013/", { filters: { article: "paris-2013" } }],
    ["layers=Relief,%20RIVERS).", { layers: ["relief", "rivers"] }],
    ["voice=Karabakh%20Armenian", { voice: "karabakh-armenian" }],
    ["rank=2).", { rank: "2" }],
    ["sort=Place.", { sort: "place" }],
    ["part=12).", { part: 12 }],
    ["part=1", {}],
    ["sort=-date)", { sort: "-date" }],
    ["on=2013&amp;names=hy", { on: "2013", names: "hy" }],
    ["on=2013&amp%3Bnames=hy&AMP;sort=place", { on: "2013", names: "hy", sort: "place" }],
    [
      "page=/places/baku/)&excerpt=Paris-On-Monday.",
      { correction: { page: "/places/baku", excerpt: "paris-on-monday" } },
    ],
    ["passage=%20They%20met%0A%20in%20Vienna.%09Twice.", { correction: { passage: "They met in Vienna. Twice." } }],
  ])("understands “%s”", (query, expected) => {
    expect(read(query)).toEqual({ asked: expected, faults: [] });
  });

  it.each([
    ["map", "banana"],
    ["on", "yesterday"],
    ["on", "2013-13-40"],
    ["with", "31.02"],
    ["layers", "atlantis"],
    ["kind", "party"],
    ["level", "boss"],
    ["mediator", "nobody"],
    ["place", "atlantis"],
    ["article", "the-times"],
    ["names", "xx"],
    ["sort", "colour"],
    ["voice", "martian"],
    ["rank", "5"],
    ["part", "last"],
    ["part", "-3"],
    ["part", "10000000"],
  ])("says in one sentence that ?%s=%s cannot be used, and shows the rest", (name, value) => {
    const { asked: understood, faults } = readAsked(new URLSearchParams({ [name]: value, q: "rest" }), known);
    expect(understood).toEqual({ q: "rest" });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^The address asks for .*${value}.*\\.$`));
  });
});

describe("an address without end", () => {
  it.each(parameterNames)("is not read for ?%s=, which is said without repeating it", (name) => {
    for (const text of ["x".repeat(8000), "2013-01-28".padEnd(8000), "....,".repeat(1600), "relief,".repeat(1200)]) {
      const query = new URLSearchParams({ [name]: text });
      const { asked: understood, faults } = readAsked(query, known);
      expect(understood).toEqual({});
      expect(faults).toEqual([expect.stringMatching(new RegExp(`^The address has more than \\d+ .*“${name}”\\.$`))]);
      expect(tidyAddress(query, known)).toBe("");
    }
  });

  it("is read where everything that there is to ask for stands in it", () => {
    const layers = [...known.layers];
    expect(read(writeAsked({ layers, q: "Ե".repeat(100) }))).toEqual({
      asked: { layers, q: "Ե".repeat(100) },
      faults: [],
    });
  });

  it("is not repeated by every link of the page", () => {
    const counted = `utm_source=${"x".repeat(200)}&fbclid=${"y".repeat(200)}`;
    expect(tidyAddress(parsed(`on=2013&${counted}`), known)).toBe(`?on=2013&${counted}`);
    expect(tidyAddress(parsed(`x=1&on=2013&y=${"y".repeat(600)}`), known)).toBe("?on=2013");
    const many = Array.from({ length: 1000 }, (_, number) => `p${number}`).join("&");
    expect(tidyAddress(parsed(`${many}&on=2013`), known)).toBe("?on=2013");
  });
});

describe("the address that links carry on", () => {
  it("keeps its order and what is not ours, and writes ours as we do", () => {
    const query = parsed("utm_source=fb&on=28.01.2013&sort=PLACE&map=7,40.2,45.5&level=boss&names=en&x=%D4");
    expect(tidyAddress(query, known)).toBe(
      "?utm_source=fb&on=2013-01-28&sort=place&map=7/40.2/45.5&names=en&x=%EF%BF%BD",
    );
    expect(untidyIn(query, readAsked(query, known).asked)).toEqual({
      map: ["7,40.2,45.5", "7/40.2/45.5"],
      on: ["28.01.2013", "2013-01-28"],
      sort: ["PLACE", "place"],
    });
  });

  it("has the layers of all switches of a form in one, none too, and of any other parameter the first text", () => {
    const form = parsed("layers=&layers=relief&on=2013&layers=rivers&on=2014");
    expect(readAsked(form, known)).toEqual({ asked: { layers: ["relief", "rivers"], on: "2013" }, faults: [] });
    expect(tidyAddress(form, known)).toBe("?layers=relief,rivers&on=2013");
    expect(untidyIn(form, readAsked(form, known).asked)).toEqual({ layers: ["", "relief,rivers"] });
    expect(read("layers=").asked).toEqual({ layers: [] });
    expect(read("layers=&layers=").asked).toEqual({ layers: [] });
  });

  it("is left alone where it is tidy", () => {
    fc.assert(
      fc.property(asked, (given) => {
        const query = parsed(writeAsked(given));
        expect(tidyAddress(query, known)).toBe(writeAsked(given));
        expect(untidyIn(query, given)).toBeUndefined();
      }),
    );
  });
});
