import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import type { Gazetteer } from "./findings.ts";
import { quotedArticle } from "./quoted-article.ts";
import { readText } from "./read-text.ts";

const meeting = (id: string, title: string, date: string): Gazetteer["entries"][number] => ({
  id,
  kind: "meeting",
  path: `/meetings/${id}`,
  title,
  date,
  places: ["alden"],
  people: [],
  convener: "",
  sources: 2,
  disagreements: [],
});

const gazetteer: Gazetteer = {
  places: [{ id: "alden", label: "Alden", point: [10, 50], names: [{ text: "Alden", language: "en" }] }],
  people: [],
  entries: [
    meeting("2013-01-28-alden", "Ministers meet in Alden", "2013-01-28"),
    meeting("2012-10-alden", "Ministers meet in October", "2012-10-27"),
  ],
  articles: [
    {
      title: "Ministers Talk in Alden",
      path: "/articles/alden-2013",
      published: null,
      passages: [
        { exact: "The two ministers “met” in Alden on Monday", entries: ["2013-01-28-alden"] },
        { exact: "nobody was told of it", entries: [] },
        { exact: "a hall that was sold for its roof", entries: ["2012-10-alden"] },
        { exact: "the ministers said – as before – nothing", entries: [] },
      ],
    },
  ],
};

/** As a page prints it: other quotation marks, dashes and spaces than the atlas has. */
const article = `The two\u00a0ministers "met" in Alden on Monday, and nobody was told of it.

They sat in a hall that was sold for its roof. The day after, the ministers said - as before - nothing.`;

describe("an article that the atlas quotes", () => {
  it("is told by its passages, whatever marks, dashes and spaces a page prints", () => {
    const found = quotedArticle(article, gazetteer);
    expect(found).toMatchObject({ path: "/articles/alden-2013", day: "2013-01-28" });
    expect(found?.passages.map(({ start, end }) => article.slice(start, end))).toEqual([
      'The two\u00a0ministers "met" in Alden on Monday',
      "nobody was told of it",
      "a hall that was sold for its roof",
      "the ministers said - as before - nothing",
    ]);
  });

  it("is not taken for one by a passage or two that another text has too", () => {
    const other = article.replace("nobody was told of it", "everybody knew").replace("for its roof", "long ago");
    expect(quotedArticle(other, gazetteer)).toBeUndefined();
    expect(readText(other, gazetteer, {}, english)).not.toHaveProperty("quoted");
  });

  it("has its days counted from what its first passage tells, and the entries beside what is quoted", () => {
    const { quoted, published, dates, beside } = readText(article, gazetteer, {}, english);
    expect(quoted).toEqual({ title: "Ministers Talk in Alden", path: "/articles/alden-2013", day: "2013-01-28" });
    expect(published).toBeNull();
    expect(dates.map(({ edtf }) => edtf)).toContain("2013-01-28");
    expect(beside.filter(({ verdict }) => verdict === "same").flatMap(({ entries }) => entries)).toEqual([
      "2013-01-28-alden",
      "2012-10-alden",
    ]);
    expect(beside.map(({ says }) => says)).toContain(
      "The atlas quotes this: Ministers meet in October, 27 October 2012 (2 sources).",
    );
  });

  it("is counted from the day that a reader gives, where one is given", () => {
    const { dates } = readText(article, gazetteer, { published: "2013-02-06" }, english);
    expect(dates.map(({ edtf }) => edtf)).toContain("2013-02-04");
  });
});
