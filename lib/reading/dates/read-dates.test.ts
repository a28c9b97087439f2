import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEdtf } from "../../atlas/dates/dates.ts";
import { english as words } from "../../words/catalogue.ts";
import { readBlocks } from "../blocks.ts";
import { languageOf } from "../language.ts";
import { readSentences } from "../read-sentences.ts";
import { readAgainst } from "../testing/read-against.ts";
import { readDates } from "./read-dates.ts";
import { datesIn, reasonIn } from "./testing/read-sentence.ts";

describe("why a date is what it is", () => {
  it.each([
    ["They met on Monday.", "a Monday, counted back from 29 January 2013"],
    ["They will meet on Monday.", "a Monday, counted ahead from 29 January 2013"],
    ["They met last October.", "the last October before 29 January 2013"],
    ["They will meet in March.", "the next March after 29 January 2013"],
    ["They met in 1994.", "the text gives the year"],
    ["They met on 28 January 2013.", "the text gives the day"],
    ["They met on Thursday, 28 January 2013.", "the text gives the day, though that was a Monday"],
    ["It was in the early 1990s.", "the beginning of the 1990s has no fixed bounds: taken as 1990–1993"],
    ["It was in mid-April 2022.", "the middle of April 2022 has no fixed bounds: taken as 11–20 April 2022"],
    ["Two years ago they met.", "2 years before 29 January 2013"],
    ["There were several rounds of talks.", "more than one, and the text gives no day of any"],
  ])("%s", (sentence, reason) => expect(reasonIn(sentence, "en", "2013-01-29")).toBe(reason));
});

describe("without a day of publication", () => {
  it.each([
    ["They met on Monday.", "Monday → null unknown"],
    ["They met in October.", "October → null unknown"],
    ["They met on 5 October.", "5 October → null unknown"],
    ["They met last week.", "last week → null unknown"],
    ["They met two years ago.", "two years ago → null unknown"],
    ["They met last summer.", "last summer → null unknown"],
    ["They meet in two weeks, as planned for it.", "in two weeks → null unknown"],
  ])("%s", (sentence, date) => {
    expect(datesIn(sentence, "en", null)).toEqual([date]);
    expect(reasonIn(sentence, "en", null)).toBe("the day of publication is not known");
  });

  it("a date that the text gives whole, and what is reckoned from it, are known", () => {
    expect(datesIn("On 5 May 1994 they signed; a day later it was in force.", "en", null)).toEqual([
      "5 May 1994 → 1994-05-05 stated",
      "a day later → 1994-05-06 counted",
    ]);
  });

  it("the year of publication tells as much as a year does", () => {
    expect(datesIn("Two years ago, on Monday, last year", "en", "2013")).toEqual([
      "Two years ago → 2011 counted",
      "Monday → null unknown",
      "last year → 2012 counted",
    ]);
  });
});

const read = (text: string, published: string) => {
  const language = languageOf(text);
  return readDates(text, readSentences(text, readBlocks(text, words), language), { published, language }, words).map(
    ({ start, end, edtf }) => `${text.slice(start, end)} → ${edtf}`,
  );
};

describe("whether a date is still to come", () => {
  it.each([
    ["The presidents met outside the town on Monday and promised to come again.", "2013-01-28"],
    ["The presidents said on Monday that the road will open.", "2013-01-28"],
    ["The protocol, they said, would be signed on Monday.", "2013-02-04"],
    ["The protocol will be signed on Monday.", "2013-02-04"],
    ["The talks, planned for Monday, were called off.", "2013-02-04"],
    ["They spoke ahead of Monday’s summit.", "2013-02-04"],
    ["The summit opens on Monday.", "2013-02-04"],
  ])("%s", (sentence, day) => expect(datesIn(sentence, "en", "2013-01-29")).toEqual([`Monday → ${day} counted`]));
});

describe("a date in its article", () => {
  it("is reckoned from the one before it", () => {
    const text =
      "The ministers met in Paris last October.\n\nIn the same month, the president spoke. A day later he flew home.";
    expect(read(text, "2013-01-29")).toEqual([
      "last October → 2012-10",
      "the same month → 2012-10",
      "A day later → 2013-01-30",
    ]);
  });

  it("is not reckoned from one of many paragraphs before", () => {
    const text =
      "They signed on 5 May 1994.\n\nNothing was heard of it.\n\nNobody asked.\n\nA day earlier, the minister spoke of it.";
    expect(read(text, "2013-01-29").at(-1)).toBe("A day earlier → 2013-01-28");
  });

  it("is in the year that its paragraph tells of, and after what was told before", () => {
    const text = "In 1999 they met often. In July they met in Geneva, and in August again.\n\nThey met in May.";
    expect(read(text, "2013-01-29")).toEqual(["1999 → 1999", "July → 1999-07", "August → 1999-08", "May → 2012-05"]);
    expect(read("They met in December 2018 and, in Davos, on 22 January.", "2019-03-29")[1]).toBe(
      "22 January → 2019-01-22",
    );
  });

  it("is not in the year of a war that is only named", () => {
    expect(read("Since the war of 2020 they have met in May.", "2013-01-29")[1]).toBe("May → 2012-05");
  });
});

const bits = fc.array(
  fc.constantFrom(
    ..."on |Monday|28 |28|January |2013|, |. |May |early |the |1990s|last |week|-|–| to |and |between |from |year |a |two |later|ago|day |before |after |понедельник|в |мая |года |\n\n|199|(|in |31 February |9999|0 ".split(
      "|",
    ),
  ),
  { maxLength: 30 },
);

it("stands in its sentence, in order, without overlaps, in EDTF that the atlas takes, whatever the text is", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    bits.map((list) => list.join("")),
  );
  const published = fc.constantFrom(null, "2013-01-29", "2020-02-29?", "2013-01", "2013", "1990/1999", "nonsense");
  const languages = fc.constantFrom("en", "ru", "hy", "az", "ka", "fr", "", "de");
  fc.assert(
    fc.property(texts, published, languages, (text, day, language) => {
      const sentences = readSentences(text, readBlocks(text, words), language);
      let at = 0;
      for (const date of readDates(text, sentences, { published: day, language }, words)) {
        const sentence = sentences[date.sentence];
        expect(date.start).toBeGreaterThanOrEqual(Math.max(at, sentence?.start ?? Number.NaN));
        expect(date.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
        expect(text.slice(date.start, date.end).trim().length).toBe(date.end - date.start);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.edtf === null).toBe(date.standing === "unknown");
        if (date.edtf !== null) expect(isEdtf(date.edtf), `${date.edtf} in ${text}`).toBe(true);
        expect(date.reason).not.toBe("");
        at = date.end;
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe("a long text", () => {
  const noise = Array.from({ length: 40_000 }, (_, at) => ["abc ", "дфг ", "12. ", "on ", "“q” "][(at * 7) % 5]).join(
    "",
  );
  it.each([
    ["words about dates", "Noise 12 of the 1991 war on Monday, may be. ".repeat(4500)],
    ["ten thousand dates", "They met on 28 January 2013. ".repeat(10_000)],
    ["ten thousand dates in one sentence", "28 January 2013, ".repeat(10_000)],
    [
      "ten thousand blocks",
      Array.from({ length: 10_000 }, (_, at) => `${1 + (at % 28)} May ${1990 + (at % 30)}`).join("\n\n"),
    ],
    ["Russian dates", "в понедельник 28 января ".repeat(9000)],
    ["noise", noise],
    ["one letter", "x".repeat(200_000)],
    ["white space", `a ${" ".repeat(200_000)} in 1991`],
    ["points", "A. ".repeat(70_000)],
    ["quotation marks", "“".repeat(200_000)],
    ["figures", "1 ".repeat(100_000)],
    ["lines", "Words go on.\n".repeat(15_000)],
  ])(
    "of %s takes less than four seconds of the processor",
    (_, text) => {
      const before = process.cpuUsage();
      read(text, "2013-01-29");
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
    },
    60_000,
  );
});

it.each(["9999-12-31", "0000-01-01", "2099-12-31", "1900-01-01", "no day"])(
  "published on %s, nothing fails over days beyond the calendar",
  (published) => {
    const text = "They met yesterday, and meet tomorrow, in a week, next year, on Monday and on 31 December 9999.";
    const sentences = [{ start: 0, end: text.length, block: 0, quoted: false }];
    for (const { edtf } of readDates(text, sentences, { published, language: "en" }, words))
      expect(edtf === null || isEdtf(edtf), `${edtf}`).toBe(true);
    expect(readAgainst(text, { published }).dates.length).toBeGreaterThan(3);
  },
);
