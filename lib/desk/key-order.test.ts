import { expect, it } from "vitest";
import { jsonSchemas } from "../content/json-schema.ts";
import { inKeyOrder, type SchemaNode } from "./key-order.ts";

const entry = jsonSchemas().get("entry.json") as SchemaNode;
const old = { $schema: "s", id: "x", kind: "meeting", title: "T", date: "2020", places: ["a"], participants: [] };

it("keys keep the order of the file, however a form has mixed them", () => {
  const mixed = { title: "New", participants: [], places: ["b"], date: "2021", kind: "meeting", id: "x", $schema: "s" };
  expect(Object.keys(inKeyOrder(mixed, old, entry) as object)).toEqual(Object.keys(old));
});

it("a new key stands where the schema has it, behind the nearest one that is there", () => {
  const more = { ...old, venue: null, dateNote: "Told the day after." };
  const keys = Object.keys(inKeyOrder(more, old, entry) as object);
  expect(keys).toEqual(["$schema", "id", "kind", "title", "date", "dateNote", "places", "participants", "venue"]);
});

it("what a form leaves empty is not written where the file has no such key, and stays where it has", () => {
  const saved = inKeyOrder({ ...old, dateNote: "", layers: [], remote: undefined, places: [] }, old, entry);
  expect(saved).toEqual({ ...old, places: [] });
});

it("items of a list keep the order of their own keys, by id where they have one", () => {
  const was = { excerpts: [{ id: "a", exact: "A", suffix: "", prefix: "" }] };
  const now = {
    excerpts: [
      { id: "new", exact: "N" },
      { prefix: "", suffix: "", exact: "B", id: "a" },
    ],
  };
  const { excerpts } = inKeyOrder(now, was) as typeof now;
  expect(Object.keys(excerpts[1] ?? {})).toEqual(["id", "exact", "suffix", "prefix"]);
});
