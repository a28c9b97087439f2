/** What a check says about the content: where, what is wrong, and what would be right. */

export type JsonPath = readonly PropertyKey[];

export interface Finding {
  /** "content/entries/tbilisi-2022.json" */
  file: string;
  path: JsonPath;
  wrong: string;
  right: string;
}

export interface Problem extends Omit<Finding, "path"> {
  rule: string;
  /** A JSON path: "$.names[2].lang". */
  path: string;
}

/** ["names", 2, "lang"] → "$.names[2].lang"; keys that are no identifiers are quoted. */
export function jsonPath(path: JsonPath): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\w$]+$/.test(String(step)) ? `.${String(step)}` : `[${JSON.stringify(String(step))}]`;
  });
  return `$${steps.join("")}`;
}

/** What stands at the path, or undefined when the path leads nowhere. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    json,
  );
}

/** A value as it may stand in a message: JSON, at most 60 characters. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** One line per problem, those of a file together, files in the order in which they first appear. */
export function formatProblems(problems: Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const grouped = files.flatMap((file) => problems.filter((problem) => problem.file === file));
  return grouped
    .map(({ file, path, wrong, right, rule }) => `${file}  ${path}  ${wrong}; ${right}  [${rule}]`)
    .join("\n");
}
