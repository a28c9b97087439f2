import { describe, expect, it } from "vitest";
import { english as words } from "../../words/catalogue.ts";
import { readBlocks } from "../blocks.ts";
import { publishedOf } from "./published-of.ts";

const publishedIn = (text: string, language: string) =>
  publishedOf(text, readBlocks(text, words), language)?.edtf ?? null;
const body = "They met on Sunday, 3 March 2019, in the town.\n\nThey left on Monday.";

describe("the day of publication", () => {
  it.each([
    ["a time alone", `Ministers meet\n\nMarch 4, 2024 10:15 GMT\n\n${body}`, "en", "2024-03-04"],
    [
      "the first of two times",
      `Ministers meet\n\nPublished: 4 March 2024\nUpdated: 5 March 2024\n\n${body}`,
      "en",
      "2024-03-04",
    ],
    ["a dateline with a year", `Ministers meet\n\nVIENNA, March 3, 2024 (Agency) - They met.`, "en", "2024-03-03"],
    [
      "a dateline before a time",
      `Ministers meet\n\n5 March 2024\n\nVIENNA, March 3, 2024 — They met.`,
      "en",
      "2024-03-03",
    ],
    ["a Russian time", `Министры встретились\n\n3 марта 2024, 12:40\n\nОни встретились в Вене.`, "ru", "2024-03-03"],
    ["figures", `Министры встретились\n\n03.03.2024 12:40\n\nОни встретились в Вене.`, "ru", "2024-03-03"],
    ["a dateline without a year", "Ministers meet\n\nVIENNA, March 3 (Agency) - They met.", "en", null],
    ["a date in the article", `Ministers meet\n\n${body}`, "en", null],
    ["a time at its foot", `Ministers meet\n\n${body}\n\nThey spoke.\n\nThey sang.\n\n© 2024`, "en", null],
    ["nothing", "", "en", null],
  ])("of %s", (_, text, language, day) => expect(publishedIn(text, language)).toBe(day));

  it("says where it is from", () => {
    const text = "Ministers meet\n\nVIENNA, March 3, 2024 (Agency) - They met.";
    expect(publishedOf(text, readBlocks(text, words), "en")?.reason).toBe("the dateline before the first paragraph");
  });
});
