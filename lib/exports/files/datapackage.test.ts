import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataFile } from "../formats.ts";
import { tables } from "../tables/tables.ts";
import { patience } from "../testing/patience.ts";
import { textOf, whole } from "../testing/whole.ts";
import { zip } from "./zip.ts";

interface Resource {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  licenses: { name?: string; path?: string }[];
  schema?: {
    fields: { name: string; description: string; type: string }[];
    primaryKey: string[];
    foreignKeys?: ForeignKey[];
  };
}

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

const descriptor = JSON.parse(textOf("datapackage.json")) as {
  resources: Resource[];
  created: string;
  version: string;
};
const { resources } = descriptor;
const zipped = (dataset = whole) => dataFile("where-they-met.zip")?.file.write(dataset) as Uint8Array;

describe("datapackage.json", () => {
  it("is a Data Package 2: names that may be, licences with a name or a path, a time of creation", () => {
    expect(descriptor).toMatchObject({ $schema: "https://datapackage.org/profiles/2.0/datapackage.json" });
    expect(descriptor.created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, licenses } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(/^[^/~.][^/]*$/);
      expect(licenses.length).toBeGreaterThan(0);
      for (const licence of licenses) expect(licence.name ?? licence.path).toBeTruthy();
    }
  });

  it("describes each table with its columns and its keys, which lead to columns that there are", () => {
    const described = resources.filter(({ type }) => type === "table");
    expect(described.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { schema } of described) {
      const names = schema?.fields.map(({ name }) => name) ?? [];
      for (const key of schema?.primaryKey ?? []) expect(names).toContain(key);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        expect(names).toContain(fields[0]);
        const there = described.find(({ name }) => name === reference.resource);
        expect(there?.schema?.fields.map(({ name }) => name)).toContain(reference.fields[0]);
      }
    }
  });
});

describe("the zip", () => {
  it(
    "holds the description and every file that it describes, with the size and hash that it says",
    () => {
      const files = unzipSync(zipped());
      expect(Object.keys(files)).toEqual(["datapackage.json", ...resources.map(({ path }) => path)]);
      expect(JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()))).toEqual(descriptor);
      for (const { path, bytes, hash } of resources) {
        const file = files[path] ?? new Uint8Array();
        expect(file.length, path).toBe(bytes);
        expect(`sha256:${createHash("sha256").update(file).digest("hex")}`, path).toBe(hash);
      }
    },
    patience,
  );

  it(
    "is the same twice, byte for byte",
    () => {
      // of a data set of its own, of which no file is written yet
      expect(Buffer.compare(zipped(), zipped({ ...whole }))).toBe(0);
    },
    patience,
  );

  it("is the same in every zone of time", () => {
    const before = process.env.TZ;
    const made = ["UTC", "Asia/Yerevan", "Pacific/Apia", "America/Sao_Paulo"].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(zip([{ name: "a.txt", bytes: "a" }], "2018-11-04")).toString("base64");
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(made).size).toBe(1);
  });
});
