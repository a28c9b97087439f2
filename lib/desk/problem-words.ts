/** What the checks say, in the words of the desk: they speak of files to those who write them by hand, and an editor here sees fields. */
import type { Problem } from "../content/check/problem.ts";
import { tickWords } from "./field-descriptions.ts";
import { pathSteps } from "./field-path.ts";

type Said = Pick<Problem, "rule" | "path" | "wrong" | "right">;

/** Nothing stands there: a form leaves an empty text, or no field at all. */
const isUnsaid = ({ wrong }: Said) => wrong === "empty text" || /^(?:missing field "|"" )/.test(wrong);

/** `give "leaders", "foreign-ministers" or "other" (Of whom the two sides sent)` */
const isChoice = ({ right }: Said) => /^give "[^"]*"(?:(?:, | or )"[^"]*")+(?: \(|$)/.test(right);

const mayBeUnknown = ({ right }: Said) => /\bnull\b/.test(right);

function unsaidWords(problem: Said): string {
  if (isChoice(problem)) return "Nothing is chosen here yet: choose what fits.";
  if (mayBeUnknown(problem)) return `Say it, or tick “${tickWords(String(pathSteps(problem.path).at(-1)))}”.`;
  return "This is still to be said.";
}

const dateForm = "write it such as 2022-07-16, or 2022-07 where the day is not known";

/** One sentence for the editor. */
export function problemWords(problem: Said): string {
  const { rule, wrong, right } = problem;
  if (isUnsaid(problem)) return unsaidWords(problem);
  if (wrong === "empty list") return "Nothing is named here yet: add at least one.";
  if (rule === "date-edtf") return `${wrong}; ${dateForm}`;
  if (rule === "article-publisher")
    return `${wrong} in the list of publishers; choose one out of it, or tick “Not known”`;
  return `${wrong}; ${right}`;
}
