import type { RawFile } from "../../files.ts";
import { jsonFault } from "../json-fault.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

const missing = (kind: RawFile["kind"]) => {
  const right = kind === "atlas" ? "bring it back: the whole site reads it" : "create it, with an empty list";
  return { wrong: "the file is missing", right };
};

/** Where a file stops being JSON; in the engine's own words only where we find nothing. */
function broken(text: string, message: string) {
  const fault = jsonFault(text);
  if (!fault) return { wrong: `not JSON: ${message}`, right: "look there for a comma, quote or bracket" };
  const { line, column, wrong, right } = fault;
  return { wrong: `not JSON at line ${line}, column ${column}: ${wrong}`, right };
}

/** Every content file is there and parses as JSON. */
export const jsonSyntax: Rule = {
  name: "json-syntax",
  check: ({ files }) =>
    files.flatMap(({ file, kind, text, content }): Finding[] => {
      if (!("error" in content)) return [];
      const words = content.error === "missing" ? missing(kind) : broken(text, content.message);
      return [{ file, path: [], ...words }];
    }),
};
