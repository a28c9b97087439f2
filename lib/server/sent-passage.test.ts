import { expect, it } from "vitest";
import { logLine } from "./log-line.ts";
import { hasPassage, withoutPassage } from "./sent-passage.ts";

it.each([
  "/corrections?page=/read&passage=They%20met",
  "/corrections?passage=They%20met&page=/read",
  "/corrections?page=/read&p%61ssage=They%20met",
  "/corrections?page=/read&amp;passage=They%20met",
  "/corrections?page=/read?passage=x&passage=They+met&passage=They",
])("of %s the words of the reader's text are in no line of the log", (url) => {
  const line = logLine({ method: "GET", url }, { statusCode: 200, writableFinished: true }, 0);
  expect(line).toContain("/corrections?");
  expect(line).toContain("page=/read");
  expect(line).not.toContain("They");
  expect(hasPassage(url)).toBe(true);
});

it("another address is left as it is", () => {
  for (const url of ["/", "/search?q=passage", "/map?map=5/47/25&on=2022", "/a?b=%&&"]) {
    expect(hasPassage(url)).toBe(false);
    expect(withoutPassage(url)).toBe(url);
  }
});
