import { expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import { yearsOf } from "./years-of.ts";

it.each([
  ["1994-05-12/2020-09-26", "1994–2020"],
  ["1992/2023-12", "1992–2023"],
  ["2020-11-10/2020-12-01", "2020"],
  ["2013-01-28", "2013"],
  ["1995/..", "since 1995"],
  ["../1991-11?", "until 1991"],
])("the years of %s are %s", (date, years) => expect(yearsOf(date, english)).toBe(years));
