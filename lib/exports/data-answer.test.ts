import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dataAnswer } from "./data-answer.ts";
import { formats } from "./formats.ts";
import { whole } from "./testing/whole.ts";

describe("a file under /data/", () => {
  it.each(formats.flatMap(({ files, mediaType }) => files.map(({ name }) => ({ name, mediaType }))))(
    "has its type, its name and a tag, and may be read from any page: $name",
    ({ name, mediaType }) => {
      expect(dataAnswer(whole, name)?.headers).toMatchObject({
        "Content-Type": mediaType,
        "Content-Disposition": `attachment; filename="${name}"`,
        "Access-Control-Allow-Origin": "*",
        ETag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
        Link: expect.stringContaining('rel="describedby"'),
      });
    },
  );

  it("has the same tag as long as its content is the same", () => {
    const tag = () => dataAnswer(whole, "entries.csv")?.headers.ETag;
    expect(tag()).toBe(tag());
    expect(dataAnswer(whole, "entries.csv", true)?.headers.ETag).not.toBe(tag());
  });

  it("begins with a byte order mark for spreadsheets, tables alone and only when asked", () => {
    const first = (name: string, marked: boolean) => String(dataAnswer(whole, name, marked)?.body).charCodeAt(0);
    expect(first("entries.csv", true)).toBe(0xfeff);
    expect(first("entries.csv", false)).not.toBe(0xfeff);
    expect(first("atlas.json", true)).toBe("{".charCodeAt(0));
    const marked = String(dataAnswer(whole, "names.csv", true)?.body);
    expect(parse(marked, { bom: true })).toEqual(parse(String(dataAnswer(whole, "names.csv")?.body)));
  });

  it("is none under another name", () => {
    for (const name of ["entries", "entries.csv/", "../atlas.json", "__proto__", "constructor", "ENTRIES.CSV"])
      expect(dataAnswer(whole, name)).toBeUndefined();
  });
});
