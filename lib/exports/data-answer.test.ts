import { parse } from "csv-parse/sync";
import type { NextConfig } from "next";
import { describe, expect, it } from "vitest";
import nextConfig from "../../next.config.js";
import { dataAnswer, forSpreadsheets } from "./data-answer.ts";
import { formats } from "./formats.ts";
import { patience } from "./testing/patience.ts";
import { whole } from "./testing/whole.ts";

describe("a file under /data/", () => {
  it.each(formats.flatMap(({ files, mediaType }) => files.map(({ name }) => ({ name, mediaType }))))(
    "has its type, its name and a tag: $name",
    ({ name, mediaType }) => {
      expect(dataAnswer(whole, name)?.headers).toMatchObject({
        "Content-Type": mediaType,
        "Content-Disposition": `attachment; filename="${name}"`,
        ETag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
        Link: expect.stringContaining('rel="describedby"'),
      });
    },
    patience,
  );

  it("has the same tag as long as its content is the same", () => {
    const tag = () => dataAnswer(whole, "entries.csv")?.headers.ETag;
    expect(tag()).toBe(tag());
    expect(forSpreadsheets(whole, "entries.csv")?.headers.ETag).not.toBe(tag());
  });

  it("of a table begins with a byte order mark for spreadsheets, and is the same but for it", () => {
    const [plain, marked] = [dataAnswer, forSpreadsheets].map((answer) => String(answer(whole, "names.csv")?.body));
    expect(marked?.charCodeAt(0)).toBe(0xfeff);
    expect(plain?.charCodeAt(0)).not.toBe(0xfeff);
    expect(parse(marked ?? "", { bom: true })).toEqual(parse(plain ?? ""));
    for (const name of ["atlas.json", "codebook.md", "nothing.csv"])
      expect(forSpreadsheets(whole, name)).toBeUndefined();
  });

  it("is none under another name", () => {
    for (const name of ["entries", "entries.csv/", "../atlas.json", "__proto__", "constructor", "ENTRIES.CSV"])
      expect(dataAnswer(whole, name)).toBeUndefined();
  });
});

it("next.config.js names the type of no file, as a file that is not there would have it too", async () => {
  const rules = await (nextConfig as Required<NextConfig>).headers();
  expect(rules.filter(({ headers }) => headers.some(({ key }) => /^content-type$/i.test(key)))).toEqual([]);
});
