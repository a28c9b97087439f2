/** Words for zod's issues: what is wrong, and what would be right. */
import type { z } from "zod";
import { choicesIn, descriptionOf, fieldSchema, fieldsAt, meaningOf, whatFits } from "./field-schema.ts";
import type { FieldIssue, Issue } from "./issues.ts";
import { show } from "./problem.ts";
import { reallyNear } from "./really-near.ts";

type Words = { wrong: string; right: string };

/** So many choices an editor reads through; of more, one that was surely meant is named. */
const shortList = 12;

/** "a", "a or b", "a, b or c". */
function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

const explained = (text: string, description: string | undefined) => (description ? `${text} (${description})` : text);

/** What may stand in a field, with what the schema says of it. */
function whatIsRight(schema: z.ZodType | undefined, issue: Issue): string {
  if (!schema) return `give ${issue.message}`;
  const meaning = choicesIn(schema) ? meaningOf(schema) : undefined;
  return explained(`give ${oneOf(whatFits(schema))}`, meaning ?? descriptionOf(schema));
}

/** All values of a short list; of a long one that which was surely meant. */
function choice(value: unknown, schema: z.ZodType | undefined, values: readonly unknown[]): string {
  const meant = values.length > shortList ? reallyNear(String(value), values.map(String)) : undefined;
  if (meant !== undefined) return `did you mean "${meant}"?`;
  const fits = schema ? whatFits(schema) : values.map((each) => JSON.stringify(each));
  return explained(`give ${oneOf(fits)}`, schema && meaningOf(schema));
}

function limit(issue: Extract<Issue, { code: "too_big" | "too_small" }>, value: unknown): Words {
  const [bound, word] = issue.code === "too_big" ? [issue.maximum, "at most"] : [issue.minimum, "at least"];
  if (issue.origin === "number" || issue.origin === "int") {
    return {
      wrong: `${show(value)} is out of range`,
      right: `give a number of ${issue.inclusive ? word : "more than"} ${bound}`,
    };
  }
  const unit = issue.origin === "string" ? "characters" : "items";
  const length = typeof value === "string" || Array.isArray(value) ? value.length : 0;
  if (issue.code === "too_small" && Number(bound) === 1) {
    return {
      wrong: issue.origin === "string" ? "empty text" : "empty list",
      right: "give at least one, or leave the field out if it may be",
    };
  }
  return { wrong: `${length} ${unit}`, right: `give ${word} ${bound}` };
}

/** The fields that are missing where an unknown one stands: one of them may be what was meant. */
function missingBeside({ path, all }: FieldIssue): string[] {
  const beside = all.filter((other) => other.code === "invalid_type" && other.path.length === path.length + 1);
  return beside
    .filter((other) => path.every((step, index) => other.path[index] === step))
    .map((other) => String(other.path.at(-1)));
}

/** The field that an unknown one stands for: one that is missing, or else one that may be there and is not. */
function strangerWords(field: FieldIssue, key: string): Words & { key: string } {
  const present = Object.keys((field.value as object | null) ?? {});
  const absent = fieldsAt(field.schema, field.path, field.json).filter((name) => !present.includes(name));
  const meant = reallyNear(key, missingBeside(field)) ?? reallyNear(key, absent);
  const others = absent.length > 0 && absent.length <= shortList ? `: ${oneOf(absent.map((name) => `"${name}"`))}` : "";
  const right = meant ? `did you mean "${meant}"?` : `remove it, or correct its name${others}`;
  return { key, wrong: `unknown field "${key}"`, right };
}

/** ", or null" where that may stand in the field as well: it is what an editor looks for who does not know. */
export function orNull({ schema, path, json }: FieldIssue): string {
  return fieldSchema(schema, path, json)?.safeParse(null).success ? ", or null" : "";
}

/** One pair of words for each thing to change: an unknown-field issue may name several fields. */
export function issueWords(field: FieldIssue): (Words & { key?: string })[] {
  const { issue, value, path } = field;
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => strangerWords(field, key));
  const schema = fieldSchema(field.schema, path, field.json);
  if (value === undefined && path.length > 0)
    return [{ wrong: `missing field "${String(path.at(-1))}"`, right: whatIsRight(schema, issue) }];
  if (issue.code === "invalid_type")
    return [{ wrong: `${show(value)} has the wrong type`, right: whatIsRight(schema, issue) }];
  if (issue.code === "invalid_value")
    return [{ wrong: `${show(value)} is not allowed`, right: choice(value, schema, issue.values) }];
  if (issue.code === "too_big" || issue.code === "too_small") {
    const { wrong, right } = limit(issue, value);
    return [{ wrong, right: right + orNull(field) }];
  }
  if (issue.code === "invalid_union")
    return [{ wrong: `${show(value)} is not allowed`, right: whatIsRight(schema, issue) }];
  return [
    {
      wrong: `${show(value)} has the wrong form`,
      right: `write ${issue.message.replace(/^Invalid string: must match/, "what matches")}${orNull(field)}`,
    },
  ];
}
