/** What a reading once said beside a sentence and was not so: each named after what was claimed. */
import { describe, expect, it } from "vitest";
import { readAgainst } from "./testing/read-against.ts";

const answers = (text: string, published = "2024-03-03") => readAgainst(text, { published }).answers;
const verdicts = (text: string, published?: string) => answers(text, published).map(({ verdict }) => verdict);

describe("is asked about, and not called the same or told otherwise", () => {
  it.each([
    ["one side and its host", "Foreign Minister Ararat Mirzoyan met Antony Blinken in Washington on November 7, 2022."],
    ["one side and a third state", "The ministers of Azerbaijan and Turkey met in Tehran on 23 October 2023."],
    ["Russia and one side", "Президент Владимир Путин 31 октября 2022 года в Сочи провел встречу с Ильхамом Алиевым."],
    [
      "a mediator who met each alone",
      "The envoy met separately with Ararat Mirzoyan and Jeyhun Bayramov in New York on 26 September 2024.",
    ],
    ["students of both nations", "Armenian and Azerbaijani students met in Tbilisi on 16 July 2022."],
    [
      "a meeting that would have been",
      "If the leaders of both countries had met in Kazan on 24 October 2024, all would be well.",
    ],
    ["peacekeepers of another state", "French peacekeepers deployed along the Lachin corridor on 10 November 2020."],
    ["monitors at another place", "Turkish monitors set up an observation post in Kalbajar in January 2021."],
    ["a traveller on that day", "A friend from Stepanakert left for Goris on 24 September 2023."],
    ["what was not signed", "Aliyev and Pashinyan signed nothing in Sochi on October 31, 2022."],
    ["what was discussed since a month", "The road to Baku has been discussed since November 2020."],
  ])("%s", (_, text) => {
    const found = verdicts(text).filter((verdict) => verdict !== "one-side");
    expect(found).not.toEqual([]);
    expect(found).not.toContain("same");
    expect(found).not.toContain("otherwise");
  });
});

it("what was signed where two met is their meeting, not what another body closed on that day", () => {
  const [answer] = answers(
    "Министры Арарат Мирзоян и Джейхун Байрамов парафировали договор в Вашингтоне 8 августа 2025 года.",
  );
  expect(answer?.entries).toEqual(["2025-08-08-washington"]);
});

it("a game of chess on the day of a meeting is no meeting", () => {
  expect(verdicts("Armenia played Azerbaijan in chess in Geneva on 16 October 2017.")).toEqual(["not-in-atlas"]);
});

it("a guest of one side on the next day is no other day for the meeting of two", () => {
  const text =
    "The leaders of Armenia and Azerbaijan met in Brussels on July 15, 2023. Aliyev had talks with Charles Michel alone in Brussels on July 14, 2023.";
  expect(verdicts(text)).toEqual(["same", "not-in-atlas"]);
});

it("talks that were cancelled lean on no meeting that was held", () => {
  const text =
    "The ministers of Armenia and Azerbaijan met in Geneva on 2 October 2022. Their diplomats were to meet in Moscow on December 23, but Yerevan cancelled the talks.";
  expect(verdicts(text, "2022-12-15")).not.toContain("otherwise");
});

it("a headline of talks that were skipped is not the last meeting that was held", () => {
  const text = `Armenia, Azerbaijan leaders skip planned Brussels talks

The leaders of Armenia and Azerbaijan will not meet in Brussels on 26 October 2023. They met in Brussels on July 15, 2023.`;
  expect(answers(text)[0]?.verdict).not.toBe("same");
});

it("the day of a dateline is no day of a meeting", () => {
  const text =
    "NEW YORK, 27 September 2024 - The ministers of Armenia and Azerbaijan met in New York on 26 September 2024.";
  expect(verdicts(text, "2024-09-27")).toEqual(["same"]);
});

it("a year and the day in it are one time", () => {
  const text = "A year earlier, on 18 February 2023, Pashinyan and Aliyev met in Munich.";
  expect(verdicts(text)).toEqual(["same"]);
});

it("nothing of this kind is not said of a day on which the atlas has something", () => {
  expect(answers("It has been closed since 12 December 2022.")[0]).toMatchObject({
    verdict: "question",
    entries: ["2022-12-12-lachin-corridor"],
  });
});

it("who began is no matter of a sentence that names neither side", () => {
  expect(answers("The war began on 27 September 2020.")[0]?.says).not.toContain("Who began");
  expect(answers("Azerbaijan attacked on 27 September 2020 and the war began.")[0]?.says).toContain("Who began");
});

describe("names of both sides are treated alike", () => {
  const oneSide = (text: string) => answers(text).filter(({ verdict }) => verdict === "one-side");

  it("a name that only one side uses is told where the other has none of its own", () => {
    expect(oneSide("They came from Artsakh.")[0]?.says).toContain("“Nagorno-Karabakh”");
  });

  it("a genitive that may be of either name is of neither side", () => {
    expect(oneSide("Они ушли из Шуши пешком.")).toEqual([]);
    expect(oneSide("Пала Шуша.")).toHaveLength(1);
  });

  it("a surname is no name of a town", () => {
    expect(oneSide("Историк Ашот Иванян приехал.")).toEqual([]);
    expect(oneSide("The historian Ashot Ivanyan came.")).toEqual([]);
  });
});

it("somebody behind the name of a town is still somebody", () => {
  const { people } = readAgainst("В Лиссабоне Тер-Петросян не стал встречаться с Гейдаром Алиевым.");
  expect(people.map(({ person }) => person)).toContain("Levon Ter-Petrosyan");
});
