import { expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { counted, countedOf, inThousands } from "./counted.ts";

it("numbers of sentences have their thousands apart, and one is one", () => {
  expect([counted(1, "day"), counted(2930, "day"), counted(0, "entry", "entries")]).toEqual([
    "1 day",
    "2,930 days",
    "0 entries",
  ]);
  expect([999, 1000, 1234567].map(inThousands)).toEqual(["999", "1,000", "1,234,567"]);
  expect([countedOf(1500, 1500, english), countedOf(12, 1500, english)]).toEqual(["1,500", "12 of 1,500"]);
});
