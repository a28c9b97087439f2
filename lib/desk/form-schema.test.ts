import { describe, expect, it } from "vitest";
import { allForms, deskForm } from "./form-schema.ts";
import type { SchemaNode } from "./key-order.ts";

const properties = (schema: SchemaNode | undefined) => Object.keys(schema?.properties ?? {});
const ui = (form: { ui: unknown }, ...keys: string[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], form.ui);

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

  it("takes the source of an account for what it is, and not for the parts of an article", () => {
    const source = ui(deskForm("meeting"), "disagreements", "items", "accounts", "items", "source");
    expect(JSON.stringify(source)).not.toContain("SourceField");
    expect(source).toHaveProperty("anyOf", expect.arrayContaining([expect.anything()]));
  });

  it("is JSON: it goes from the server to the page", () => {
    for (const form of Object.values(allForms())) expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});
