/** The part of a zod schema that a field of a file is read by, and what it accepts, in words. */
import { z } from "zod";
import { type JsonPath, valueAt } from "./problem.ts";

/** The schema within those that only add to it: a default, "or null", "may be left out". */
export function bare(schema: z.ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? bare(schema.unwrap() as z.ZodType) : schema;
}

const kindIn = (json: unknown) => (json as { kind?: unknown } | null | undefined)?.kind;

/** The alternatives that a value may be meant as; of entries the one of its kind. */
function alternatives(schema: z.ZodType, json: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options = (schema.options as readonly z.ZodType[]).map(bare);
  const ofKind = options.filter((option) => shapeOf(option)?.kind?.safeParse(kindIn(json)).success);
  return ofKind.length > 0 ? ofKind : options;
}

/** The fields of an object by name; undefined of anything else. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : undefined;
}

function within(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return shapeOf(schema)?.[String(step)];
}

/** The schema of the field at a path; undefined where the schema knows none. `json`: the file, which says its kind. */
export function fieldSchema(schema: z.ZodType, path: JsonPath, json: unknown): z.ZodType | undefined {
  let found: z.ZodType[] = [schema];
  for (const [index, step] of path.entries()) {
    const value = valueAt(json, path.slice(0, index));
    found = found.flatMap((each) => alternatives(bare(each), value)).flatMap((each) => within(each, step) ?? []);
  }
  return found.length > 1 ? z.union(found) : found[0];
}

/** The fields that an object at the path may have, by name; none where no object is expected. */
export function fieldsAt(schema: z.ZodType, path: JsonPath, json: unknown): string[] {
  const holder = fieldSchema(schema, path, json);
  if (!holder) return [];
  const value = valueAt(json, path);
  const has = (key: string) => value !== null && typeof value === "object" && key in value;
  const [meant] = alternatives(bare(holder), value).toSorted((a, b) => shared(b, has) - shared(a, has));
  return Object.keys((meant && shapeOf(meant)) ?? {});
}

const shared = (schema: z.ZodType, has: (key: string) => boolean) =>
  Object.keys(shapeOf(schema) ?? {}).filter(has).length;

/** What a field is for, as its schema describes it: the field's own words, else those of what it holds. */
export function descriptionOf(schema: z.ZodType): string | undefined {
  const inner = bare(schema);
  return schema.description ?? (inner === schema ? undefined : descriptionOf(unwrapOnce(schema)));
}

const unwrapOnce = (schema: z.ZodType) => (schema as z.ZodOptional<z.ZodType>).unwrap();

/** What the values of a list of choices mean, as the list itself is described, whatever the field around it says. */
export const meaningOf = (schema: z.ZodType): string | undefined => bare(schema).description;

/** The values of a list of choices; undefined of anything else. */
export function choicesIn(schema: z.ZodType): readonly unknown[] | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options;
  return inner instanceof z.ZodLiteral ? [...inner.values] : undefined;
}

const words: readonly (readonly [new (...args: never) => z.ZodType, string])[] = [
  [z.ZodArray as never, "a list [ ]"],
  [z.ZodTuple as never, "a list [ ] of fixed length"],
  [z.ZodRecord as never, "an object { }"],
  [z.ZodBoolean as never, "true or false"],
  [z.ZodNumber as never, "a number"],
];

/** What a field accepts, each alternative in words: "a text", "null", `"headline"`. */
export function whatFits(schema: z.ZodType): string[] {
  const inner = bare(schema);
  const orNull = inner !== schema && schema.safeParse(null).success ? ["null"] : [];
  const isChoice = inner instanceof z.ZodUnion && !shapedByKind(inner);
  const own = isChoice ? (inner.options as readonly z.ZodType[]).flatMap(alternativeWords) : oneWords(inner);
  return [...new Set([...own, ...orNull])];
}

const shapedByKind = (schema: z.ZodUnion) => schema instanceof z.ZodDiscriminatedUnion;

/** Of several objects each is told by its fields. */
function alternativeWords(schema: z.ZodType): string[] {
  const shape = shapeOf(schema);
  return shape
    ? [
        `{ ${Object.keys(shape)
          .map((key) => `"${key}": …`)
          .join(", ")} }`,
      ]
    : whatFits(schema);
}

function oneWords(inner: z.ZodType): string[] {
  const choices = choicesIn(inner);
  if (choices) return choices.map((choice) => JSON.stringify(choice));
  if (inner instanceof z.ZodNumber && inner.format?.includes("int")) return ["a whole number"];
  if (inner instanceof z.ZodObject || inner instanceof z.ZodUnion) return ["an object { }"];
  return [words.find(([type]) => inner instanceof type)?.[1] ?? "a text"];
}
