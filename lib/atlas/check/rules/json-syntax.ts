import type { Rule } from "../rule.ts";

/** Every content file is there and parses as JSON. */
export const jsonSyntax: Rule = {
  name: "json-syntax",
  check: ({ files }) =>
    files.flatMap(({ file, content }) => {
      if (!("error" in content)) return [];
      const place = { file, path: [] };
      if (content.error === "missing")
        return [{ ...place, wrong: "the file is missing", right: "create it, with an empty list" }];
      return [
        {
          ...place,
          wrong: `not JSON: ${content.message}`,
          right: "look there for a comma, quote or bracket missing or too many",
        },
      ];
    }),
};
