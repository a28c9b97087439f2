import { orNull } from "../issue-words.ts";
import type { FieldIssue } from "../issues.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

export const isAddressIssue = ({ issue }: FieldIssue) => issue.code === "invalid_format" && issue.format === "url";

/** An address is a full web address that a browser could open. */
export const urlForm: Rule = {
  name: "url-form",
  check: ({ issues }) =>
    issues.filter(isAddressIssue).map((field) => {
      const { file, path, value } = field;
      return {
        file,
        path,
        wrong: `${show(value)} is no web address`,
        right: `write it in full: https://www.osce.org/mg/51152${orNull(field)}`,
      };
    }),
};
