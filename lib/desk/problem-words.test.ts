import { expect, it } from "vitest";
import { problemWords } from "./problem-words.ts";

const said = (rule: string, path: string, wrong: string, right: string) => problemWords({ rule, path, wrong, right });

it("what is not said yet is asked for without the words of files", () => {
  expect(said("schema", "$.title", "empty text", "give at least one, or leave the field out if it may be")).toBe(
    "This is still to be said.",
  );
  expect(said("schema", "$.side", 'missing field "side"', 'give "armenia" or "azerbaijan" (Whose)')).toBe(
    "Nothing is chosen here yet: choose what fits.",
  );
  expect(said("schema", "$.translatedFrom", '"" has the wrong form', "write two letters, or null")).toBe(
    "Say it, or tick “It is no translation”.",
  );
});

it("a date that is none is answered by two that are, and what needs no other words is left as the checks say it", () => {
  expect(said("date-edtf", "$.date", '"soon" is not a date', "write a date in EDTF")).toBe(
    '"soon" is not a date; write it such as 2022-07-16, or 2022-07 where the day is not known',
  );
  expect(said("entry-place", "$.places[0]", 'unknown place "aldne"', 'did you mean "alden"?')).toBe(
    'unknown place "aldne"; did you mean "alden"?',
  );
});
