import { describe, expect, it } from "vitest";
import { pageFormats } from "../formats.ts";
import { atlas, whole } from "../testing/whole.ts";
import { listedEntries } from "./listed.ts";
import { pageAnswer } from "./page-answer.ts";
import { type PageFile, pageFilePath, pageOfFile } from "./page-file.ts";

const [csv, json] = pageFormats;
if (!csv || !json) throw new Error("no formats");

const file = (more: Partial<PageFile> = {}): PageFile => ({
  path: "/meetings",
  title: "Meetings",
  description: "Meetings.",
  listed: listedEntries(atlas.meetings.slice(0, 3)),
  asked: {},
  faults: [],
  ...more,
});

const headersOf = (more?: Partial<PageFile>, format = csv) => pageAnswer(file(more), format, whole).headers;

describe("the answer with the file of a page", () => {
  it("is called as its page is, with what was asked, in letters that every system takes", () => {
    const name = (more?: Partial<PageFile>) => headersOf(more)["Content-Disposition"];
    expect(name()).toBe('inline; filename="meetings.csv"');
    expect(name({ path: "/" })).toBe('inline; filename="index.csv"');
    expect(name({ asked: { on: "1994/2020", filters: { level: "leaders" }, sort: "-date" } })).toBe(
      'inline; filename="meetings-1994-2020-leaders--date.csv"',
    );
    expect(name({ path: `/places/${"x".repeat(300)}` })?.length).toBeLessThan(160);
  });

  it("names the page, the same as JSON, what describes it and the licence", () => {
    const { Link = "" } = headersOf({ asked: { on: "2020" } });
    expect(Link).toContain('<https://met.example/meetings>; rel="canonical"');
    expect(Link).toContain('<https://met.example/meetings.json?on=2020>; rel="alternate"');
    for (const relation of ["service-desc", "describedby", "license"]) expect(Link).toContain(`rel="${relation}"`);
  });

  it("has another tag for other rows, and the same for the same", () => {
    const other = { listed: listedEntries(atlas.meetings.slice(0, 2)) };
    expect(headersOf().ETag).toBe(headersOf().ETag);
    expect(headersOf(other).ETag).not.toBe(headersOf().ETag);
    expect(headersOf({}, json).ETag).not.toBe(headersOf().ETag);
  });

  it("says in its headers what was not understood, whatever stands there, and no more than a client reads", () => {
    expect(headersOf()["X-Address-Faults"]).toBeUndefined();
    const faults = ["“könige” \r\nX-Injected: 1", "ձ\u0000😀", '"'];
    const said = headersOf({ faults })["X-Address-Faults"] ?? "";
    expect(said).toMatch(/^[ -~]+$/);
    expect(JSON.parse(said)).toEqual(faults);
    const long = headersOf({ faults: Array.from({ length: 40 }, (_, index) => `${index} ${"ձ".repeat(100)}`) });
    const some = JSON.parse(long["X-Address-Faults"] ?? "");
    expect(some.length).toBeGreaterThan(1);
    expect(long["X-Address-Faults"]?.length).toBeLessThan(2100);
  });
});

it("the files of the first page have a name, and lead back to it", () => {
  expect(pageFilePath("/", "csv")).toBe("/index.csv");
  expect(pageFilePath("/places", "json", "?names=hy")).toBe("/places.json?names=hy");
  expect([pageOfFile("/index"), pageOfFile("/"), pageOfFile("/places")]).toEqual(["/", "/", "/places"]);
});

it("a page lists what it names twice only once", () => {
  const [first, second] = atlas.meetings;
  if (!first || !second) throw new Error("no meetings");
  expect(listedEntries([first, second, first]).rows).toEqual([first.id, second.id]);
});
