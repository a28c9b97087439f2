import { describe, expect, it } from "vitest";
import { readAgainst } from "./testing/read-against.ts";

const told = (text: string, published = "2022-07-16") => readAgainst(text, { published }).tellings;

describe("a meeting that happened", () => {
  it.each([
    "The foreign ministers of Armenia and Azerbaijan met in Vienna on 12 July 2013.",
    "The Armenian and Azerbaijani foreign ministers held long talks in Vienna on 12 July 2013.",
    "Talks between the Armenian and Azerbaijani ministers took place in Vienna on 12 July 2013.",
    "Министры иностранных дел Армении и Азербайджана встретились в Вене 12 июля 2013 года.",
    "12 июля 2013 года главы МИД Армении и Азербайджана провели переговоры в Вене.",
    "Հայաստանի և Ադրբեջանի արտգործնախարարները հանդիպեցին Վիեննայում 2013 թվականի հուլիսի 12-ին։",
  ])("%s", (text) => {
    expect(told(text)).toMatchObject([
      { kind: "meeting", mode: "happened", dates: ["2013-07-12"], places: ["vienna"] },
    ]);
  });

  it("has its place and day in its own clause, and not in what is said of something else", () => {
    expect(
      told(
        "The Armenian and Azerbaijani leaders met in Brussels on 6 April 2022, which was the day of a strike in Paris in 1990.",
      ),
    ).toMatchObject([{ kind: "meeting", dates: ["2022-04-06"], places: ["brussels"] }, { kind: "event" }]);
    expect(
      told("The leaders of Armenia and Azerbaijan met in Sochi, for the first time since the war of 2020.")[0],
    ).toMatchObject({ dates: [] });
  });

  it("has no place in what it was about", () => {
    expect(told("Armenia and Azerbaijan held talks over the disputed region of Nagorno-Karabakh.")).toMatchObject([
      { places: [] },
    ]);
  });

  it("has several days and places where a sentence lists them", () => {
    expect(
      told(
        "The two leaders had spoken briefly in Dushanbe on 28 September 2018, in Saint Petersburg on 6 December 2018.",
      ),
    ).toMatchObject([{ dates: ["2018-09-28", "2018-12-06"], places: ["dushanbe", "saint-petersburg"] }]);
  });

  it("leans on the sentence before for its day, and says so", () => {
    const reading = readAgainst(
      "The foreign ministers of Armenia and Azerbaijan met on 12 July 2013. The talks were held in Vienna.",
    );
    expect(reading.tellings[1]).toMatchObject({ dates: ["2013-07-12"], places: ["vienna"] });
    expect(reading.told[1]).toMatchObject({
      standing: "guessed",
      reason: expect.stringContaining("a sentence before"),
    });
  });

  it("is none where neither both sides nor two leaders are named", () => {
    expect(told("A farmer met his neighbour in Vienna.").filter(({ kind }) => kind === "meeting")).toEqual([]);
    expect(told("He did not think that talks were moving closer.")).toEqual([]);
  });
});

describe("a meeting that did not happen", () => {
  it.each([
    "The presidents of Armenia and Azerbaijan did not meet in Sochi.",
    "The leaders of Armenia and Azerbaijan refused to meet in Sochi.",
    "The talks between Armenia and Azerbaijan in Sochi were cancelled.",
    "Президенты Армении и Азербайджана не встретились в Сочи.",
    "Ermənistan və Azərbaycan prezidentləri Soçidə görüşmədilər.",
  ])("%s", (text) => {
    expect(told(text)).toMatchObject([{ kind: "meeting", mode: "denied" }]);
  });
});

describe("a meeting that is announced or wished for", () => {
  it.each([
    "The presidents of Armenia and Azerbaijan will meet in Sochi.",
    "The leaders of Armenia and Azerbaijan could meet in Sochi in August.",
    "The ministers of Armenia and Azerbaijan are expected in Sochi on 3 August.",
    "Армения и Азербайджан договорились встретиться в Сочи.",
    "Президенты Армении и Азербайджана встретятся в Сочи.",
  ])("%s", (text) => {
    expect(told(text)).toMatchObject([{ kind: "meeting", mode: "ahead" }]);
  });

  it("is another than the one that was held, in one sentence", () => {
    expect(
      told("The ministers of Armenia and Azerbaijan met in Vienna and agreed to meet again in Sochi.").map(
        ({ mode }) => mode,
      ),
    ).toEqual(["happened", "ahead"]);
    expect(
      told("The leaders of Armenia and Azerbaijan met in April and May in Brussels to discuss peace.")[0]?.mode,
    ).toBe("happened");
  });
});

describe("what else is told", () => {
  it("is a deployment where peacekeepers come, stand or go", () => {
    for (const text of [
      "Russia deployed about 2,000 peacekeepers.",
      "The peacekeepers began to withdraw in April 2024.",
      "Российские миротворцы размещены вдоль дороги.",
    ])
      expect(told(text)).toMatchObject([{ kind: "deployment", mode: "happened" }]);
  });

  it("is an event where something is dated, or came about that texts date", () => {
    expect(told("A truce was signed in 1994.")).toMatchObject([{ kind: "event", dates: ["1994"] }]);
    expect(told("The war killed many soldiers.")).toMatchObject([{ kind: "event", dates: [] }]);
    expect(told("We do not want war.")).toEqual([]);
  });
});
