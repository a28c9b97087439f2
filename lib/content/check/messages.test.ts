/** The messages that a newcomer meets, each as the terminal prints it: one slip in a folder that is sound otherwise. */
import { describe, expect, it } from "vitest";
import { formatProblems } from "./problem.ts";
import { checkContent, reviewContent } from "./review.ts";
import { soundFixture, writeFixture } from "./testing/content-fixture.ts";
import { applyFault } from "./testing/fault.ts";

function said(file: string, path: string, value: unknown): string[] {
  const fixture = soundFixture();
  applyFault(fixture, { file: `content/${file}`, path, value } as Parameters<typeof applyFault>[1]);
  return formatProblems(checkContent(writeFixture(fixture))).split("\n");
}

const article = "articles/gamma.json";
const conveners =
  '"minsk-group", "russia", "eu", "us", "france", "iran", "osce", "cis", "un", "bilateral" or "other" ' +
  "(Who convened it; bilateral: nobody but the two)";
const oneSourceOnly = [{ about: "Who spoke first", accounts: [{ says: "One did.", source: "alpha-first" }] }];
const noSource = [
  { about: "Who spoke first", accounts: [{ says: "One did." }, { says: "The other did.", source: {} }] },
];
const sources =
  'give { "excerpt": … }, { "citation": … } or { "reference": … } ' +
  "(What says so: the id of an excerpt, a place in an article, or a page)";

describe("a slip in one field is answered by what would be right", () => {
  it.each<[string, string, string, unknown, string]>([
    [
      "austria is not russia",
      "entries/call.json",
      "$.mediator",
      "austria",
      `"austria" is not allowed; give ${conveners}`,
    ],
    [
      "a kind that is none",
      "entries/call.json",
      "$.kind",
      "summit",
      '"summit" is not allowed; give "meeting", "deployment" or "event"',
    ],
    [
      "no kind",
      "entries/call.json",
      "$.kind",
      undefined,
      'missing field "kind"; give "meeting", "deployment" or "event"',
    ],
    [
      "a field that may be null",
      article,
      "$.translatedFrom",
      undefined,
      'missing field "translatedFrom"; give a text or null ' +
        "(Of a translation the two letters of its first language, ISO 639-1; null of an original)",
    ],
    [
      "null that may not be",
      article,
      "$.title",
      null,
      "null has the wrong type; give a text (The headline, letter for letter)",
    ],
    [
      "a language by its name",
      article,
      "$.language",
      "English",
      '"English" has the wrong form; write the two letters of a language in ISO 639-1: en',
    ],
    [
      "an empty publisher",
      article,
      "$.publisher",
      "",
      "empty text; give at least one, or leave the field out if it may be, or null",
    ],
    ["a day that nobody knows", article, "$.published", "unknown", "1999-04-26?, 1991/1994-05-12, or null"],
    ["an address that nobody knows", article, "$.url", "-", "https://www.osce.org/mg/51152, or null"],
    ["a language of no letters", article, "$.translatedFrom", "?", "ISO 639-1: ar, or null"],
    [
      "a field that may be there",
      "entries/call.json",
      "$.dateNoet",
      "So they say.",
      'unknown field "dateNoet"; did you mean "dateNote"?',
    ],
    [
      "a field that is nothing like one",
      article,
      "$.source.author",
      "A. Alder",
      'unknown field "author"; remove it, or correct its name',
    ],
    [
      "a place in an article",
      "entries/talks.json",
      "$.citations[0].paragraph",
      "title",
      '"title" is not allowed; give "headline", "standfirst" or a whole number ' +
        "(Where in the article: paragraphs are counted from 1 within its own text)",
    ],
    [
      "a source that is only named",
      "entries/talks.json",
      "$.disagreements",
      oneSourceOnly,
      `"alpha-first" is not allowed; ${sources}`,
    ],
    ["no source", "entries/talks.json", "$.disagreements", noSource, `missing field "source"; ${sources}`],
    ["an empty source", "entries/talks.json", "$.disagreements", noSource, `{} is not allowed; ${sources}`],
    [
      "a rank that is none",
      "publishers.json",
      "$.publishers[2].rank",
      5,
      "5 is not allowed; give 1, 2, 3 or 4 " +
        "(1 official text, 2 established newsroom or institute, 3 partisan or community press, 4 copy)",
    ],
    [
      "a place that nobody knows",
      "entries/pact.json",
      "$.places[0]",
      "elden-hill",
      'unknown place "elden-hill"; use an id from content/places.json',
    ],
    [
      "a place by a slip",
      "entries/pact.json",
      "$.places[0]",
      "esaton",
      'unknown place "esaton"; did you mean "easton"?',
    ],
    [
      "a place by a part of its name",
      "entries/pact.json",
      "$.places[0]",
      "castle",
      'unknown place "castle"; did you mean "castle-schloss"?',
    ],
  ])("%s", (_, file, path, value, words) => {
    const [place = "", ...rest] = said(file, path, value).filter((line) => line.includes(words));
    expect(place, said(file, path, value).join("\n")).toMatch(new RegExp(String.raw`^content/${file}  \$`));
    expect(rest).toEqual([]);
  });

  it("never repeats the words of the library", () => {
    const lines = [noSource, 5, null, "x", [null], [{}]].flatMap((value) => [
      ...said("entries/talks.json", "$.disagreements", value),
      ...said("entries/talks.json", "$.citations", value),
      ...said(article, "$.source", value),
      ...said("atlas.json", "$.timeline", value),
    ]);
    expect(lines.filter((line) => /Invalid|expected|Unrecognized|undefined/.test(line))).toEqual([]);
  });
});

describe("what is not finished", () => {
  it("names each place without a name in a language that readers choose, and fails nothing", () => {
    const fixture = soundFixture();
    const names = ["en", "hy", "az", "ru"].map((lang) => ({ text: `Haven ${lang}`, lang }));
    applyFault(fixture, { file: "content/places.json", path: "$.places[7].names", value: names } as Parameters<
      typeof applyFault
    >[1]);
    applyFault(fixture, { file: "content/entries/pact.json", path: "$.places", value: ["haven"] } as Parameters<
      typeof applyFault
    >[1]);
    const { problems, incomplete } = reviewContent(writeFixture(fixture));
    expect(problems).toEqual([]);
    expect(formatProblems(incomplete)).toContain(
      'content/places.json  $.places[7].names  "haven" has no name in Georgian and French (a place of pact); ' +
        'add each to its "names", with the source of its spelling  [place-names-missing]',
    );
    expect(formatProblems(incomplete)).toContain(
      '"easton" has no name in Armenian, Azerbaijani, Russian, Georgian, and French;',
    );
  });
});
