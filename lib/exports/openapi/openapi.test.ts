import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { parameterNames } from "../../address/parameter-names.ts";
import { parameters } from "../../address/parameters.ts";
import { formats, pageFormats } from "../formats.ts";
import { dataPages } from "../page-files/data-pages.ts";
import { fileParameters } from "../page-files/page-file.ts";
import { patience } from "../testing/patience.ts";
import { atlas, textOf } from "../testing/whole.ts";

const text = textOf("openapi.json");
const document = JSON.parse(text);

/** What Redocly finds wrong, by the stricter set of its own rules. */
async function problemsOf(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}

describe("the OpenAPI description", { timeout: patience }, () => {
  it("keeps every rule of Redocly's strict set, which finds what is broken", async () => {
    expect(await problemsOf(text)).toEqual([]);
    expect((await problemsOf(text.replace('"operationId": "mapCsv"', '"operationId": "mapJson"'))).join()).toContain(
      "operation-operationId-unique",
    );
  });

  it("has each page that is data in each format that has room for it, and the files of the registry", () => {
    const wanted = dataPages.flatMap(({ path, table, onMap }) =>
      pageFormats
        .filter(({ ofPages }) => ofPages.hasRoom({ table, rows: [], ...(onMap && { entries: [] }) }))
        .map(({ extension }) => `${path}.${extension}`),
    );
    expect(Object.keys(document.paths)).toEqual([...wanted, "/data/{file}"]);
    const names = formats.flatMap(({ files }) => files.map(({ name }) => name));
    expect(document.paths["/data/{file}"].get.parameters[0].schema.enum).toEqual(names);
  });

  it("says of each operation which type it answers with, and of each parameter what it takes", () => {
    for (const { extension, mediaType } of pageFormats) {
      const { content } = document.paths[`/meetings.${extension}`].get.responses["200"];
      expect(Object.keys(content)).toEqual([mediaType.split(";")[0]]);
    }
    const described = document.components.parameters;
    expect(Object.keys(described)).toEqual([...fileParameters]);
    for (const name of fileParameters) {
      const { description, schema, example } = described[name];
      expect(description, name).toMatch(/^[A-Z].{15,}\.$/);
      expect(schema.maxLength).toBe(parameters[name].longest);
      expect(example, name).not.toBe("");
      if (schema.enum) expect(schema.enum, name).toContain(example);
    }
    // what is looked for has no files, those of a part of a list have all of it, and the map's own view changes none
    const without = ["q", "part"];
    const ofLists = parameterNames.filter(
      (name) => !without.includes(name) && /^(?:filter|list)$/.test(parameters[name].owner),
    );
    expect([...fileParameters]).toEqual(expect.arrayContaining(ofLists));
    expect([...fileParameters]).not.toEqual(expect.arrayContaining(["part"]));
    expect(atlas.place(described.place.example)).toBeDefined();
    expect(atlas.article(described.article.example)).toBeDefined();
  });
});
