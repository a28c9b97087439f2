import { describe, expect, it } from "vitest";
import { isOfFiles } from "./field-descriptions.ts";
import { allForms, deskForm } from "./form-schema.ts";
import type { SchemaNode } from "./key-order.ts";

const properties = (schema: SchemaNode | undefined) => Object.keys(schema?.properties ?? {});
const ui = (form: { ui: unknown }, ...keys: string[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], form.ui);

type Hints = Record<string, unknown>;

/** Every list of values of a form, with its hints, wherever it stands. */
function choicesIn(schema: SchemaNode, hints: Hints): [SchemaNode, Hints][] {
  const inner = (hints["ui:options"] as { inner?: { schema: SchemaNode; ui: Hints } } | undefined)?.inner;
  const properties = Object.entries(schema.properties ?? {});
  const alternatives = schema.anyOf ?? [];
  return [
    ...(schema.enum ? [[schema, hints] as [SchemaNode, Hints]] : []),
    ...properties.flatMap(([name, property]) => choicesIn(property, (hints[name] ?? {}) as Hints)),
    ...(schema.items ? choicesIn(schema.items, (hints.items ?? {}) as Hints) : []),
    ...alternatives.flatMap((each, index) =>
      choicesIn(each, ((hints.anyOf as Hints[] | undefined)?.[index] ?? {}) as Hints),
    ),
    ...(inner ? choicesIn(inner.schema, inner.ui) : []),
  ];
}

/** Every title and description of a form, wherever it stands. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    (key === "title" || key === "description") && typeof inside === "string" ? [inside] : wordsIn(inside),
  );
}

describe("the form of a kind", () => {
  it("asks for everything that an editor may say, and for nothing that programs write", () => {
    const meeting = properties(deskForm("meeting").schema);
    expect(meeting).toEqual(
      expect.arrayContaining(["title", "date", "places", "participants", "venue", "summary", "excerpts", "draft"]),
    );
    for (const { schema } of Object.values(allForms()))
      for (const key of ["$schema", "modified"]) expect(properties(schema)).not.toContain(key);
    expect(meeting).not.toContain("kind");
    expect(properties(deskForm("place").schema)).toContain("kind");
  });

  it("asks in the order in which an entry is written", () => {
    const order = ui(deskForm("meeting"), "ui:order") as string[];
    expect(order.slice(0, 4)).toEqual(["draft", "title", "date", "places"]);
    expect(order.at(-1)).toBe("*");
  });

  it("has fields that say dates in words, find places by any name, and know people and publishers", () => {
    const form = deskForm("meeting");
    expect(ui(form, "date", "ui:widget")).toBe("edtf");
    expect(ui(form, "places", "items")).toEqual({ "ui:widget": "choice", "ui:options": { list: "places" } });
    expect(ui(form, "participants", "items", "ui:field")).toBe("ParticipantField");
    expect(ui(form, "references", "items", "publisher", "ui:options")).toEqual({ list: "publishers" });
    expect(ui(form, "venue", "ui:field")).toBe("NullableField");
    expect(ui(deskForm("article"), "published")).toMatchObject({
      "ui:field": "NullableField",
      "ui:options": { inner: { ui: { "ui:widget": "edtf" } } },
    });
    expect(ui(deskForm("place"), "point", "ui:field")).toBe("PointField");
    expect(ui(deskForm("article"), "source", "ui:field")).toBe("SourceField");
  });

  it("lets the publisher of an article be chosen by the names in the list, or be unknown, and copies be named freely", () => {
    const article = deskForm("article");
    expect(ui(article, "publisher")).toMatchObject({
      "ui:field": "NullableField",
      "ui:options": {
        says: "Not known",
        inner: { ui: { "ui:widget": "choice", "ui:options": { list: "publisherNames" } } },
      },
    });
    expect(ui(article, "copies", "items", "publisher")).toEqual({});
  });

  it("takes the source of an account for what it is, and not for the parts of an article", () => {
    const source = ui(deskForm("meeting"), "disagreements", "items", "accounts", "items", "source");
    expect(JSON.stringify(source)).not.toContain("SourceField");
    expect(source).toHaveProperty("anyOf", expect.arrayContaining([expect.anything()]));
  });

  it("lists what can be chosen in the words of the pages", () => {
    const meeting = deskForm("meeting");
    expect(ui(meeting, "level", "ui:enumNames")).toEqual(["Leaders", "Foreign ministers", "Other officials"]);
    expect(ui(meeting, "participants", "items", "side", "ui:enumNames")).toContain("Also present");
    for (const [kind, form] of Object.entries(allForms()))
      for (const [schema, hints] of choicesIn(form.schema, form.ui)) {
        const names = hints["ui:enumNames"] as string[];
        expect(names, kind).toHaveLength((schema.enum as unknown[]).length);
        for (const name of names) expect(name).toMatch(/^[A-Z][^_]*$/);
        expect(names.filter((name) => (schema.enum as unknown[]).includes(name))).toEqual([]);
      }
  });

  it("says what fields are for without the words of files", () => {
    for (const form of Object.values(allForms())) expect(wordsIn(form).filter((words) => isOfFiles(words))).toEqual([]);
  });

  it("is JSON: it goes from the server to the page", () => {
    for (const form of Object.values(allForms())) expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});
