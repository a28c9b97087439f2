/** The fields of an object of the content as a table for editors, from its zod schema. */
import { z } from "zod";
import { bare, descriptionOf, whatFits } from "../../lib/content/check/field-schema.ts";

/** The object that a field holds, or that each item of its list is; undefined where it holds none. */
export function objectIn(schema: z.ZodType): z.ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return objectIn(inner.element as z.ZodType);
  return inner instanceof z.ZodObject ? inner : undefined;
}

const isNeeded = (schema: z.ZodType) => !schema.safeParse(undefined).success;
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** What may stand there: "a list of texts" says more than "a list". */
function holds(schema: z.ZodType, link: (object: z.ZodType) => string | undefined): string {
  const object = objectIn(schema);
  const inner = bare(schema);
  const named = object && link(object);
  const isList = inner instanceof z.ZodArray;
  if (named) return `${isList ? "list of " : ""}${named}${schema.safeParse(null).success ? " or `null`" : ""}`;
  if (isList) return `list of: ${holds(inner.element as z.ZodType, link)}`;
  if (inner instanceof z.ZodTuple)
    return `[${inner.def.items.map((item) => whatFits(item as z.ZodType).join(" or ")).join(", ")}]`;
  return whatFits(schema)
    .map((word) => (/^["{]|^null$|^\d/.test(word) ? `\`${word}\`` : word))
    .join(", ");
}

/**
 * A Markdown table of fields: name, whether it must be there, what it holds and what it is for. `link` gives words for an object that has a
 * table of its own.
 */
export function fieldTable(shape: Record<string, z.ZodType>, link: (object: z.ZodType) => string | undefined): string {
  const rows = Object.entries(shape).map(([name, schema]) => {
    const cells = [`\`${name}\``, isNeeded(schema) ? "yes" : "", holds(schema, link), descriptionOf(schema) ?? ""];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return ["| field | needed | holds | what it is |", "|---|---|---|---|", ...rows].join("\n");
}
