import type { ContentFolder } from "../files.ts";
import { problemsOf } from "./apply.ts";
import { readDraft } from "./draft.ts";
import { partProblems } from "./drafts.ts";
import { readGeoFiles } from "./geo-files.ts";
import type { Problem } from "./problem.ts";
import { incompleteRules, rules, warningRules } from "./rules.ts";
import { summary } from "./summary.ts";

interface Review {
  problems: Problem[];
  /** What is worth a look and fails nothing. */
  warnings: Problem[];
  /** What is still to be said in drafts; it fails nothing. */
  unfinished: Problem[];
  /** What is right and not yet all that readers should have. */
  incomplete: Problem[];
  summary: string;
}

/** The problems and warnings of a content folder, and a line that says what was looked at. */
export function reviewContent({ contentDir, geoDir }: ContentFolder): Review {
  const draft = readDraft(contentDir, readGeoFiles(geoDir));
  const { problems, unfinished } = partProblems(draft, problemsOf(draft, rules));
  return {
    problems,
    unfinished,
    warnings: problemsOf(draft, warningRules),
    incomplete: problemsOf(draft, incompleteRules),
    summary: summary(draft, problems.length),
  };
}

/** Every problem of the content at once, in the order of the rules. Throws only when a file cannot be opened. */
export function checkContent(folder: ContentFolder): Problem[] {
  return reviewContent(folder).problems;
}
