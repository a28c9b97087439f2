import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { atlas, partOf, textOf, whole } from "../testing/whole.ts";
import { type Cell, table } from "./table.ts";
import { tables } from "./tables.ts";

const cellsOf = new Map(tables.map((table) => [table.name, table.cells(whole)]));
const column = (table: string, name: string) => {
  const found = tables.find((each) => each.name === table);
  const index = found?.columns.findIndex((each) => each.name === name) ?? -1;
  if (!found || index < 0) throw new Error(`no column ${table}.${name}`);
  return (cellsOf.get(table) ?? []).map((row) => row[index]);
};

/** What a cell is in a file, with the apostrophe that keeps a spreadsheet from reckoning. */
const asRead = (cell: Cell) => (cell === null ? "" : String(cell));

describe.each(tables)("the table of $name", ({ name, key, columns, cells }) => {
  const rows = cells(whole);

  it("says of each column what it means, in a sentence", () => {
    for (const { name, description } of columns) expect(description, name).toMatch(/^[A-Z0-9].{15,}\.$/);
    expect(new Set(columns.map((each) => each.name)).size).toBe(columns.length);
    for (const { name } of columns) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it("has what it says of each column: its type, its list of values, no gap where none may be", () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const [index, { name, type, values, required }] of columns.entries())
      for (const row of rows) {
        const cell = row[index] ?? null;
        if (cell === null) expect(required, name).toBeUndefined();
        else if (type === "date") expect(cell, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        else if (type === "integer") expect(Number.isInteger(cell), name).toBe(true);
        else expect(typeof cell, name).toBe(type);
        if (cell !== null && values) expect(values, name).toContain(cell);
      }
  });

  it("names each row by its key, and no two alike", () => {
    const at = key.map((each) => columns.findIndex((column) => column.name === each));
    expect(at).not.toContain(-1);
    expect(new Set(rows.map((row) => JSON.stringify(at.map((index) => row[index])))).size).toBe(rows.length);
  });

  it("points only to rows that there are", () => {
    for (const [index, { name: from, pointsTo }] of columns.entries()) {
      if (!pointsTo) continue;
      const known = new Set(column(pointsTo.table, pointsTo.column));
      const lost = rows.map((row) => row[index]).filter((cell) => cell !== null && !known.has(cell));
      expect(lost, from).toEqual([]);
    }
  });

  it("is read back from its file cell by cell", () => {
    const [head, ...body] = parse(textOf(`${name}.csv`)) as string[][];
    expect(head).toEqual(columns.map((each) => each.name));
    expect(body.map((row) => row.map((cell) => cell.replace(/^'(?=[\s\u200b\ufeff]*[=+\-@])/, "")))).toEqual(
      rows.map((row) => row.map(asRead)),
    );
  });
});

describe("the tables together", () => {
  it("have every entry, participant, place, name, excerpt and account", () => {
    const count = (table: string) => cellsOf.get(table)?.length;
    expect(count("entries")).toBe(atlas.entries.length);
    expect(count("participants")).toBe(atlas.meetings.flatMap(({ participants }) => participants).length);
    expect(count("places")).toBe(atlas.places.length);
    expect(count("names")).toBe(atlas.places.flatMap(({ names }) => names).length);
    expect(count("excerpts")).toBe(atlas.articles.flatMap(({ excerpts }) => excerpts).length);
    const accounts = atlas.entries.flatMap((entry) => entry.disagreements.flatMap((item) => item.accounts));
    expect(count("disagreements")).toBe(accounts.length);
  });

  it("give of an excerpt its words and nothing around them", () => {
    const text = textOf("excerpts.csv").replaceAll('""', '"');
    const all = atlas.articles.flatMap(({ excerpts }) => excerpts);
    expect(column("excerpts", "words")).toEqual(all.map(({ exact }) => exact));
    const wider = all.flatMap(({ exact, prefix, suffix }) =>
      [prefix + exact, exact + suffix].filter((each) => each !== exact),
    );
    expect(wider.filter((each) => text.includes(each))).toEqual([]);
  });

  it("of some entries have the rows of these alone, with the places that they name", () => {
    const some = atlas.meetings.slice(3, 6);
    const part = partOf(some);
    const [head, ...rows] = parse(textOf("entries.csv", part)) as string[][];
    expect(rows.map((row) => row[head?.indexOf("entry") ?? 0])).toEqual(some.map(({ id }) => id));
    const places = parse(textOf("places.csv", part)) as string[][];
    expect(places.length - 1).toBe(new Set(some.flatMap((entry) => entry.places)).size);
  });
});

it("a column that says nothing of itself is no column: the build ends", () => {
  const columns = [{ name: "silent", description: " ", type: "string", of: () => null }] as const;
  expect(() =>
    table({ name: "x", title: () => "X", description: () => "X.", key: [], columns, rows: () => [] }),
  ).toThrow("x.silent has no description");
});
