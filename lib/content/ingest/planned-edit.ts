/** All files that a proposal is about, and what becomes of each. Pure: files are read by who asks. */
import { type FilePlan, hashOfJson, planFile } from "./planned-files.ts";
import type { Proposal } from "./proposal.ts";

export interface PlannedFile {
  /** As the checks call it. */
  file: string;
  json: object;
  plan: FilePlan;
}

type Written = Readonly<Record<string, string>>;

const isWritten = ({ plan }: PlannedFile) => plan.state === "new" || plan.state === "updated";

interface Excerpts {
  excerpts?: { id: string; exact: string }[];
}

/** An editor may have cut a passage shorter, or taken in more of it. */
const sameWords = (one: string, other: string) => one.includes(other) || other.includes(one);

/**
 * The excerpts that the article will have: an editor's file keeps those that it has. One that has an id of the proposal and other
 * words is not meant by it.
 */
function standingExcerpts({ plan, json }: PlannedFile, now: string | undefined): Set<string> {
  const isLeft = plan.state === "edited" || plan.state === "foreign";
  const { excerpts: proposed = [] } = json as Excerpts;
  if (!isLeft || !now) return new Set(proposed.map(({ id }) => id));
  const { excerpts = [] } = JSON.parse(now) as Excerpts;
  const isMeant = ({ id, exact }: { id: string; exact: string }) =>
    excerpts.some((each) => each.id === id && sameWords(each.exact, exact));
  return new Set(proposed.filter(isMeant).map(({ id }) => id));
}

/** An entry without the excerpts that are not there. */
function withExcerptsOf(standing: ReadonlySet<string>, json: object): object {
  const { excerpts } = json as { excerpts: string[] };
  return { ...json, excerpts: excerpts.filter((id) => standing.has(id)) };
}

/**
 * `now`: the text of a file, undefined where there is none. An article that an editor has removed takes its entries with it:
 * then it alone is planned.
 */
export function planFiles(
  { article, articleFile, entries }: Proposal,
  now: (file: string) => string | undefined,
  written: Written,
): PlannedFile[] {
  const plan = (file: string, json: object): PlannedFile => {
    return { file, json, plan: planFile(json, now(file), written[file]) };
  };
  const ofArticle = plan(articleFile, article);
  if (ofArticle.plan.state === "removed") return [ofArticle];
  const standing = standingExcerpts(ofArticle, now(articleFile));
  return [ofArticle, ...entries.map(({ file, json }) => plan(file, withExcerptsOf(standing, json)))];
}

/** What is to be written. */
export function textsOf(files: readonly PlannedFile[]): Map<string, string> {
  return new Map(files.filter(isWritten).map(({ file, json }) => [file, `${JSON.stringify(json, null, 2)}\n`]));
}

/** The hashes of all that was ever written for the article, these files included. */
export function hashesOf(files: readonly PlannedFile[], written: Written): Record<string, string> {
  return {
    ...written,
    ...Object.fromEntries(files.filter(isWritten).map(({ file, json }) => [file, hashOfJson(json)])),
  };
}

/** Files that were written for the article, are there still, and are not proposed any more. */
export function droppedFiles(
  files: readonly PlannedFile[],
  now: (file: string) => string | undefined,
  written: Written,
) {
  return Object.keys(written).filter((file) => now(file) !== undefined && !files.some((each) => each.file === file));
}
