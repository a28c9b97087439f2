/** Why no page can be made of the content as it stands while somebody writes it. */
import { problemsOf } from "../check/apply.ts";
import { readDraft } from "../check/draft.ts";
import { pageRules } from "../check/page-rules.ts";
import type { Problem } from "../check/problem.ts";
import { whileUnchanged } from "./while-unchanged.ts";

function found(contentDir: string): Problem[] {
  try {
    return problemsOf(readDraft(contentDir), pageRules);
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error);
    return [{ rule: "unreadable", file: contentDir, path: "$", wrong, right: "look whether the file can be opened" }];
  }
}

/** What keeps pages from being made; looked for again once a file has changed. */
export const pageProblems = (contentDir: string): Problem[] =>
  whileUnchanged("faults of the content", contentDir, () => found(contentDir));
