import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { codebook } from "./codebook.ts";
import { tables } from "./tables/tables.ts";
import { atlas, textOf, whole } from "./testing/whole.ts";

describe("the codebook", () => {
  const rows = codebook(whole);

  it("explains every column of every table, in their order", () => {
    const columns = tables.flatMap((table) => table.columns.map(({ name }) => `${table.name}.${name}`));
    expect(rows.map(({ table, column }) => `${table}.${column}`)).toEqual(columns);
  });

  it("counts how many cells are filled and shows one of them", () => {
    const remote = rows.find(({ table, column }) => table === "entries" && column === "remote");
    expect(remote?.filled).toBe(atlas.meetings.filter((meeting) => meeting.remote).length);
    expect(remote?.rows).toBe(atlas.entries.length);
    for (const { table, column, filled, example } of rows)
      expect(filled === 0, `${table}.${column}`).toBe(example === null);
  });

  it("has no column that is always empty, but that of archived copies and cautions, which editors fill in time", () => {
    const empty = rows.filter(({ filled }) => filled === 0).map(({ column }) => column);
    expect(empty.filter((column) => !["archived_address", "site_caution"].includes(column))).toEqual([]);
  });

  it("says that quoted words belong to their publishers", () => {
    const words = rows.find(({ table, column }) => table === "excerpts" && column === "words");
    expect(words?.licence).toContain("belong to its publisher");
  });

  it("is the same as a table and as a text", () => {
    expect(parse(textOf("codebook.csv"))).toHaveLength(rows.length + 1);
    const lines = textOf("codebook.md")
      .split("\n")
      .filter((line) => /^\| (?!column)/.test(line));
    expect(lines).toHaveLength(rows.length);
    for (const line of lines) expect(line.match(/(?<!\\)\|/g), line).toHaveLength(8);
  });
});
