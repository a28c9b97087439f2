import { reversedInterval } from "../../../atlas/dates/dates.ts";
import { orNull } from "../issue-words.ts";
import type { FieldIssue } from "../issues.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** The only refinement that the schema knows is that of dates. */
export const isDateIssue = ({ issue }: FieldIssue) => issue.code === "custom" && issue.message.includes("EDTF");

const turned = ({ value }: FieldIssue) => (typeof value === "string" ? reversedInterval(value) : null);

/** A date is a day, month, year or interval in EDTF. */
export const dateEdtf: Rule = {
  name: "date-edtf",
  check: ({ issues }) =>
    issues
      .filter((field) => isDateIssue(field) && turned(field) === null)
      .map((field) => {
        const { file, path, issue, value } = field;
        return { file, path, wrong: `${show(value)} is not a date`, right: `write ${issue.message}${orNull(field)}` };
      }),
};

/** An interval does not end before it starts. */
export const dateOrder: Rule = {
  name: "date-order",
  check: ({ issues }) =>
    issues
      .filter((field) => isDateIssue(field) && turned(field) !== null)
      .map((field) => {
        const { file, path, value } = field;
        return { file, path, wrong: `${show(value)} ends before it starts`, right: `did you mean "${turned(field)}"?` };
      }),
};
