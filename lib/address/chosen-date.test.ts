import { expect, it } from "vitest";
import { chosenDate } from "./chosen-date.ts";

it.each([
  ["moment=2020-09-26", "2020-09-26"],
  ["year=2013&month=01", "2013-01"],
  ["year=2013&month=", "2013"],
  ["month=01", undefined],
  ["year=2013&month=13", undefined],
  ["moment=%2F%2Felsewhere.example", undefined],
  ["", undefined],
])("reads %s as %s", (query, date) => {
  expect(chosenDate(new URLSearchParams(query))).toBe(date);
});
