/** Words for zod's issues: what is wrong, and what would be right. */
import { nearest } from "../../atlas/names/nearest.ts";
import type { FieldIssue, Issue } from "./issues.ts";
import { show } from "./problem.ts";

type Words = { wrong: string; right: string };

const kinds: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list [ ]",
  tuple: "a list [ ] of fixed length",
  object: "an object { }",
  record: "an object { }",
};

const kind = (expected: string) => kinds[expected] ?? expected;
const oneOf = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(" or ");

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return kind(issue.expected);
  if (issue.code === "invalid_value") return oneOf(issue.values);
  return issue.message;
}

function choice(value: unknown, values: readonly unknown[]): string {
  const [meant] = nearest(String(value), values.map(String), 1);
  return meant === undefined ? `give ${oneOf(values)}` : `did you mean "${meant}"?`;
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

/** One pair of words for each thing to change: an unknown-field issue may name several fields. */
export function issueWords(field: FieldIssue): (Words & { key?: string })[] {
  const { issue, value, path } = field;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const [meant] = nearest(key, missingBeside(field), 1);
      return {
        key,
        wrong: `unknown field "${key}"`,
        right: meant ? `did you mean "${meant}"?` : "remove it, or correct its name",
      };
    });
  }
  if (value === undefined && path.length > 0) {
    return [{ wrong: `missing field "${String(path.at(-1))}"`, right: `give ${expectation(issue)}` }];
  }
  if (issue.code === "invalid_type")
    return [{ wrong: `${show(value)} has the wrong type`, right: `give ${kind(issue.expected)}` }];
  if (issue.code === "invalid_value")
    return [{ wrong: `${show(value)} is not allowed`, right: choice(value, issue.values) }];
  if (issue.code === "too_big" || issue.code === "too_small") return [limit(issue, value)];
  if (issue.code === "invalid_union") {
    const options = "options" in issue && Array.isArray(issue.options) ? issue.options : undefined;
    const wanted = issue.errors.flat().map(expectation).join(" or ");
    return [{ wrong: `${show(value)} is not allowed`, right: options ? choice(value, options) : `give ${wanted}` }];
  }
  return [
    {
      wrong: `${show(value)} has the wrong form`,
      right: `write ${issue.message.replace(/^Invalid string: must match/, "what matches")}`,
    },
  ];
}
