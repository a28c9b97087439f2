import { describe, expect, it } from "vitest";
import { readAgainst } from "./testing/read-against.ts";

const answers = (text: string, published = "2022-07-16") => readAgainst(text, { published }).answers;

it("a meeting that the atlas has is the same, with its title, day and sources", () => {
  const [answer] = answers("The foreign ministers of Armenia and Azerbaijan met in Paris on 27 October 2012.");
  expect(answer).toMatchObject({ verdict: "same", entries: ["2012-10-27-paris"] });
  expect(answer?.says).toMatch(
    /^The atlas has this: Foreign ministers meet in Paris, 27 October 2012 \(\d+ sources\)\.$/,
  );
});

it("a month that a meeting lies in is enough", () => {
  expect(answers("The foreign ministers of both countries met in Paris last October.", "2013-01-28")[0]).toMatchObject({
    verdict: "same",
    entries: ["2012-10-27-paris"],
  });
});

it("a venue near a town is that town, and is named", () => {
  const [answer] = answers("The presidents of Armenia and Azerbaijan met in Saint Petersburg on 4 June 2009.");
  expect(answer).toMatchObject({ verdict: "same", entries: ["2009-06-04-saint-petersburg"] });
  expect(answer?.says).toContain("km away");
});

describe("told otherwise", () => {
  it("is another day than the atlas's, and both are said", () => {
    const [answer] = answers("The foreign ministers of Armenia and Azerbaijan met in Paris on 29 January 2013.");
    expect(answer).toMatchObject({ verdict: "otherwise", entries: ["2013-01-28-paris"] });
    expect(answer?.says).toContain("The text says 29 January 2013");
    expect(answer?.says).toContain("28 January 2013 (");
  });

  it("is another place on that day", () => {
    expect(
      answers("The foreign ministers of Armenia and Azerbaijan met in Vienna on 28 January 2013.")[0],
    ).toMatchObject({
      verdict: "otherwise",
      entries: ["2013-01-28-paris"],
    });
  });

  it("is a point on which sources differ, with every account", () => {
    const [answer] = answers(
      "The Armenian and Azerbaijani foreign ministers met on 16 July 2022, the first time since the war.",
    );
    expect(answer).toMatchObject({ verdict: "otherwise", entries: ["2022-07-16-tbilisi"] });
    expect(answer?.says).toContain("Was it their first meeting since the war of 2020?");
  });

  it("is a meeting that the text denies and the atlas has", () => {
    expect(
      answers("The presidents of Armenia and Azerbaijan did not meet in Sochi on 10 August 2014.")[0],
    ).toMatchObject({
      verdict: "otherwise",
      entries: ["2014-08-10-sochi"],
    });
  });
});

it("what the atlas lacks is said to be lacking, and no entry is named", () => {
  expect(answers("The foreign ministers of Armenia and Azerbaijan met in Oslo on 3 March 2015.")).toMatchObject([
    { verdict: "not-in-atlas", entries: [] },
  ]);
  expect(answers("Emmanuel Macron and Nikol Pashinyan met in Paris on 2 May 2023.", "2023-06-01")[0]?.entries).toEqual(
    [],
  );
});

describe("a question", () => {
  it("is what is told of several rounds", () => {
    expect(answers("There have been several rounds of talks between the neighbours since 1994.")).toEqual([
      { verdict: "question", entries: [], says: "Which rounds were these? The text names no day." },
    ]);
    expect(answers("Стороны провели несколько раундов переговоров.")[0]?.says).toBe(
      "Which rounds were these? The text names no day.",
    );
  });

  it("is a meeting without a day, with those that the atlas has at the place", () => {
    const [answer] = answers("The foreign ministers of Armenia and Azerbaijan met in Krakow.");
    expect(answer?.verdict).toBe("question");
    expect(answer?.entries).toEqual(["2013-05-17-krakow", "2018-01-18-krakow"]);
  });

  it("is what is only announced", () => {
    expect(answers("The leaders of Armenia and Azerbaijan could meet in Geneva.")[0]?.verdict).toBe("question");
  });

  it("is a time within which several fit", () => {
    expect(answers("The presidents of Armenia and Azerbaijan met in Geneva in 1999.")[0]).toMatchObject({
      verdict: "question",
      entries: ["1999-07-16-geneva", "1999-08-22-geneva"],
    });
  });
});

it("a day and a place that were announced are looked up", () => {
  const [answer] = answers(
    "The foreign ministers of Armenia and Azerbaijan will meet in Moscow on 25 July 2023.",
    "2023-07-16",
  );
  expect(answer).toMatchObject({ verdict: "same", entries: ["2023-07-25-moscow"] });
  expect(answer?.says).toContain("Announced here");
});

describe("a clause with two dates that find the same entry", () => {
  it("is answered by it, and does not take it for its own rival", () => {
    const [answer] = answers(
      "The foreign ministers of Armenia and Azerbaijan will meet in Moscow on 24 July 2023 or on 26 July 2023.",
      "2023-07-16",
    );
    expect(answer).toMatchObject({ verdict: "otherwise", entries: ["2023-07-25-moscow"] });
  });

  it("has it once in the words and among the ids of a question", () => {
    const [answer] = answers(
      "The presidents of Armenia and Azerbaijan may meet in Vienna in May 2016 or on 16 May 2016.",
      "2016-05-01",
    );
    expect(answer?.entries).toEqual(["2016-05-16-vienna"]);
    expect(answer?.says.match(/Sargsyan and Aliyev meet in Vienna/g)).toHaveLength(1);
  });
});

describe("a place that is named only as one side names it", () => {
  const oneSide = (text: string) => answers(text).filter(({ verdict }) => verdict === "one-side");

  it("is told once, with the other name and who uses it", () => {
    const found = oneSide("They drove to Stepanakert. In Stepanakert nobody spoke.");
    expect(found).toHaveLength(1);
    expect(found[0]?.says).toContain("“Khankendi” (Azerbaijan)");
  });

  it("is not told where both names stand, nor of a place with one name", () => {
    expect(oneSide("They drove to Stepanakert, which is Khankendi in Baku.")).toEqual([]);
    expect(oneSide("They drove to Tbilisi.")).toEqual([]);
  });
});
