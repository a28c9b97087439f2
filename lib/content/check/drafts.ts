/** Articles and entries that say "draft": true, which a build leaves out of everything. */
import type { Draft } from "./draft.ts";
import { type Problem, valueAt } from "./problem.ts";

const isDraft = ({ value }: { value: { draft?: true | undefined } }) => value.draft === true;

/** The files of the drafts, as the checks call them, those of another fault included. */
export function draftFiles({ files }: Draft): Set<string> {
  const drafts = files.filter(({ kind, content }) => {
    return (kind === "article" || kind === "entry") && "json" in content && valueAt(content.json, ["draft"]) === true;
  });
  return new Set(drafts.map(({ file }) => file));
}

/** The content as a build has it. */
export function withoutDrafts(draft: Draft): Draft {
  const stays = (found: { value: { draft?: true | undefined } }) => !isDraft(found);
  return { ...draft, articles: draft.articles.filter(stays), entries: draft.entries.filter(stays) };
}

/** What a draft may still lack: its rules ask for something to be said or named, not for something to be put right. */
const mayWait: readonly string[] = [
  "entry-unfinished",
  "source-hash",
  "evidence-missing",
  "evidence-weak",
  "excerpt-unused",
  "deployment-geometry",
];

/** Parts what must be put right from what is still to be said in a draft. */
export function partProblems(draft: Draft, found: Problem[]): { problems: Problem[]; unfinished: Problem[] } {
  const files = draftFiles(draft);
  const waits = ({ rule, file }: Problem) => files.has(file) && mayWait.includes(rule);
  return { problems: found.filter((problem) => !waits(problem)), unfinished: found.filter(waits) };
}
