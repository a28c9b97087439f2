import type { ContentFolder } from "../files.ts";
import { problemsOf } from "./apply.ts";
import { readDraft } from "./draft.ts";
import { readGeoFiles } from "./geo-files.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules.ts";
import { summary } from "./summary.ts";

/** The problems of a content folder and a line that says what was looked at. */
export function reviewContent({ contentDir, geoDir }: ContentFolder): { problems: Problem[]; summary: string } {
  const draft = readDraft(contentDir, readGeoFiles(geoDir));
  const problems = problemsOf(draft, rules);
  return { problems, summary: summary(draft, problems.length) };
}

/** Every problem of the content at once, in the order of the rules. Throws only when a file cannot be opened. */
export function checkContent(folder: ContentFolder): Problem[] {
  return reviewContent(folder).problems;
}
