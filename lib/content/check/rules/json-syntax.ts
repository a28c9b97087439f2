import type { Rule } from "../rule.ts";

/** Every content file is there and parses as JSON. */
export const jsonSyntax: Rule = {
  name: "json-syntax",
  check: ({ files }) =>
    files.flatMap(({ file, kind, content }) => {
      if (!("error" in content)) return [];
      const place = { file, path: [] };
      if (content.error === "missing") {
        const right = kind === "atlas" ? "bring it back: the whole site reads it" : "create it, with an empty list";
        return [{ ...place, wrong: "the file is missing", right }];
      }
      return [
        {
          ...place,
          wrong: `not JSON: ${content.message}`,
          right: "look there for a comma, quote or bracket missing or too many",
        },
      ];
    }),
};
