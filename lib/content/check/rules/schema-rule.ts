import { issueWords } from "../issue-words.ts";
import type { Rule } from "../rule.ts";
import { isRangeIssue } from "./coordinates-range.ts";
import { isDateIssue } from "./date-edtf.ts";
import { isAddressIssue } from "./url-form.ts";

const ownRules = [isDateIssue, isAddressIssue, isRangeIssue];

/** Fields are present, known and of the right type; what has a rule of its own is left to it. */
export const schema: Rule = {
  name: "schema",
  check: ({ issues }) =>
    issues
      .filter((field) => !ownRules.some((claims) => claims(field)))
      .flatMap((field) =>
        issueWords(field).map(({ key, wrong, right }) => {
          return { file: field.file, path: key === undefined ? field.path : [...field.path, key], wrong, right };
        }),
      ),
};
