/** Writes a file that is not there yet into the content, once the checks have looked at it. */
import { formatProblems } from "../../lib/content/check/problem.ts";
import { applyEdit, problemsOfEdit } from "../../lib/content/edit/edit.ts";
import { siteFolder } from "../../lib/content/files.ts";
import { formatFiles } from "../format-files.ts";
import { done, type Outcome, refused } from "../outcome.ts";

/** A day in EDTF, in UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

interface Wanted {
  contentDir: string;
  /** As the checks call it: "content/entries/2026-05-04-yerevan.json". */
  file: string;
  value: object;
  /** Rules that a sample may break: it is for the editor to say, and the checks ask for it. */
  expected: readonly string[];
  usage: string;
  /** What to do next. */
  steps: string;
}

/** Nothing is written where the checks find more than what is expected. */
export function writeNew({ contentDir, file, value, expected, usage, steps }: Wanted): Outcome {
  const edit = { texts: new Map([[file, `${JSON.stringify(value, null, 2)}\n`]]), removed: [] };
  const problems = problemsOfEdit({ ...siteFolder(), contentDir }, edit).filter(({ rule }) => !expected.includes(rule));
  if (problems.length > 0) return refused(`Nothing was written:\n${formatProblems(problems)}\n\n${usage}`);
  applyEdit(contentDir, edit);
  formatFiles(contentDir, [file]);
  return done(`Wrote ${file}. ${steps}`);
}
