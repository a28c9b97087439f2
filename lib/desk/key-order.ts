/** The order of keys in what is saved: that of the file, and what is new where the schema has it. */
import { oldItem } from "./json-in-form.ts";

/** As much of a JSON Schema as the order needs. */
export interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  default?: unknown;
  [more: string]: unknown;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The alternative that a value was written by: the first object that knows all of its keys. */
function chosen(schema: SchemaNode | undefined, value: unknown): SchemaNode | undefined {
  const alternatives = schema?.anyOf ?? schema?.oneOf;
  if (!alternatives) return schema;
  if (Array.isArray(value)) return alternatives.find(({ items }) => items);
  if (!isObject(value)) return undefined;
  const fits = ({ properties }: SchemaNode) => properties && Object.keys(value).every((key) => key in properties);
  return chosen(alternatives.find(fits), value);
}

/** Keys of the file first; each of the others behind the nearest one that the schema has before it. */
function keysInOrder(value: Json, old: Json, schema: SchemaNode | undefined): string[] {
  const inSchema = Object.keys(schema?.properties ?? {});
  const keys = Object.keys(old).filter((key) => key in value);
  const fresh = Object.keys(value).filter((key) => !(key in old));
  const place = (key: string) => (inSchema.includes(key) ? inSchema.indexOf(key) : inSchema.length);
  for (const key of fresh.toSorted((a, b) => place(a) - place(b))) {
    const before = inSchema.slice(0, place(key)).findLast((earlier) => keys.includes(earlier));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  return keys;
}

/** What a form leaves behind where nothing was said: a key that the file does not have is not written for it. */
function isUnsaid(value: unknown, key: string, old: Json, schema: SchemaNode | undefined): boolean {
  if (value === undefined) return true;
  if (key in old || schema?.required?.includes(key)) return false;
  return (
    value === "" || (isObject(value) && Object.keys(value).length === 0) || (Array.isArray(value) && !value.length)
  );
}

/** A value with its keys in the order of `old`, the value that the file has in its place, and then of the schema. */
export function inKeyOrder(value: unknown, old: unknown, given?: SchemaNode): unknown {
  const schema = chosen(given, value);
  if (Array.isArray(value)) {
    const before = Array.isArray(old) ? old : [];
    return value.map((item, index) =>
      inKeyOrder(
        item,
        oldItem(item, index, before, (was) => was),
        schema?.items,
      ),
    );
  }
  if (!isObject(value)) return value;
  const before = isObject(old) ? old : {};
  const said = Object.fromEntries(Object.entries(value).filter(([key, item]) => !isUnsaid(item, key, before, schema)));
  return Object.fromEntries(
    keysInOrder(said, before, schema).map((key) => [
      key,
      inKeyOrder(said[key], before[key], schema?.properties?.[key]),
    ]),
  );
}
