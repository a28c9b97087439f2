/** From a file to drafts: each step says what is wrong before the next begins, and nothing is written until all are done. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../lib/content/article-source.ts";
import { formatProblems } from "../../lib/content/check/problem.ts";
import { applyEdit, type Edit, problemsOfEdit } from "../../lib/content/edit/edit.ts";
import { siteFolder } from "../../lib/content/files.ts";
import { aboutDecisions, type IngestDecisions } from "../../lib/content/ingest/ingest-decisions.ts";
import { droppedFiles, hashesOf, type PlannedFile, planFiles, textsOf } from "../../lib/content/ingest/planned-edit.ts";
import { sentenceRows } from "../../lib/content/ingest/sentence-rows.ts";
import { formatFiles } from "../format-files.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { decisionsBeside, decisionsFile, writeDecisions } from "./decisions-beside.ts";
import { harmless } from "./harmless.ts";
import { ingestFlags } from "./ingest-flags.ts";
import { ingestTable, type Terminal } from "./ingest-table.ts";
import { ingestSummary, nextSteps } from "./ingest-words.ts";
import { type Read, type Reader, readArticle } from "./read-article.ts";
import { readSourceFile } from "./read-source-file.ts";
import { type Fault, isFault } from "./source-text.ts";
import { liesIn, otherTextFault, type TextBeside, textBeside, writeText } from "./text-beside.ts";

export interface IngestTools extends Reader {
  terminal: Terminal;
  /** Says which step begins. */
  say(step: string): void;
  /** EDTF. */
  today: string;
}

/** What an editor has removed is refused from now on. */
function decisionsOf(
  { proposal, said, read, extracted }: Read,
  files: readonly PlannedFile[],
  before: IngestDecisions | undefined,
): IngestDecisions {
  const removed = new Set(
    files.filter(({ plan }) => plan.state === "removed").map(({ file }) => path.basename(file, ".json")),
  );
  return {
    about: aboutDecisions,
    sha256: sha256(read.text),
    extracted,
    id: proposal.id,
    given: said,
    excerpts: proposal.decisions.excerpts,
    entries: proposal.decisions.entries.map((each) => (removed.has(each.id) ? { ...each, decision: "refused" } : each)),
    written: hashesOf(files, before?.written ?? {}),
  };
}

/** What is known before anything is written. */
interface Run {
  contentDir: string;
  source: string;
  dry: boolean;
  result: Read;
  before: IngestDecisions | undefined;
  tools: IngestTools;
}

/** The text of a file of the content; undefined where there is none. */
const textIn = (contentDir: string) => (file: string) => {
  const at = path.join(contentDir, path.relative("content", file));
  return existsSync(at) ? readFileSync(at, "utf8") : undefined;
};

function readRun(args: string[], tools: IngestTools): Run | Fault {
  const flags = ingestFlags(args);
  if (isFault(flags)) return flags;
  const { file, dry } = flags;
  tools.say(`reads ${file}`);
  const source = readSourceFile(file);
  if (isFault(source)) return source;
  if (liesIn(process.cwd(), file))
    return { fault: `${file} lies in the project, where no article's text may be: move it into a folder outside.` };
  const before = decisionsBeside(file);
  if (isFault(before)) return before;
  const contentDir = path.resolve(flags.content ?? siteFolder().contentDir);
  if (!existsSync(path.join(contentDir, "atlas.json")))
    return { fault: `There is no folder of content at ${contentDir}.` };
  tools.say("reads the article against the atlas");
  const result = readArticle({ contentDir, flags, source, before, reader: tools, today: tools.today });
  return isFault(result) ? result : { contentDir, source: file, dry, result, before, tools };
}

function said({ contentDir, dry, result, before, tools }: Run, files: readonly PlannedFile[]): string {
  const { read, proposal, notes } = result;
  const drafts = proposal.entries.map(({ missing }) => missing);
  const rows = sentenceRows(read, drafts);
  const dropped = droppedFiles(files, textIn(contentDir), before?.written ?? {});
  const summary = ingestSummary({ read, proposal, rows, files, dropped, dry, notes });
  return [ingestTable(rows, tools.terminal), summary].filter(Boolean).join("\n\n");
}

/** Why the drafts cannot be written, as the checks say it. */
function draftFault({ contentDir, tools }: Run, edit: Edit): string | undefined {
  tools.say("tries the drafts against the checks");
  const problems = edit.texts.size > 0 ? problemsOfEdit({ ...siteFolder(contentDir), contentDir }, edit) : [];
  if (problems.length === 0) return undefined;
  return `Nothing was written; the drafts would have problems:\n${formatProblems(problems)}`;
}

function write(
  { contentDir, source, result, before, tools }: Run,
  files: readonly PlannedFile[],
  beside: TextBeside,
): void {
  tools.say("writes");
  const texts = textsOf(files);
  if (beside.state === "new") writeText(beside, result.read.text);
  applyEdit(contentDir, { texts, removed: [] });
  formatFiles(contentDir, [...texts.keys()]);
  writeDecisions(source, decisionsOf(result, files, before));
}

function writeDrafts(run: Run): Outcome {
  const { contentDir, source, dry, result, before } = run;
  const { read, proposal } = result;
  const now = textIn(contentDir);
  const files = planFiles(proposal, now, before?.written ?? {});
  const seen = new Map(files.map(({ file }) => [file, now(file)]));
  const beside = textBeside(source, proposal.id, read.text, before?.extracted);
  if (beside.state === "other") return refused(otherTextFault(beside, source));
  const fault = draftFault(run, { texts: textsOf(files), removed: [] });
  if (fault) return refused(fault);
  const words = said(run, files);
  if (dry) return done(`${words}\nNothing was written (--dry).`);
  // the checks take seconds, in which an editor may save
  const saved = files.find(({ file }) => now(file) !== seen.get(file));
  if (saved) return refused(`${saved.file} was changed meanwhile. Nothing was written: run this again.`);
  write(run, files, beside);
  return done(`${words}\n\n${nextSteps(proposal, beside.file, decisionsFile(source))}`);
}

/**
 * `npm run ingest` without a process: `args` is what follows the command. Nothing is written where a step finds a fault. What is said of
 * a hostile page, also in a fault, commands no terminal.
 */
export function runIngest(args: string[], tools: IngestTools): Outcome {
  const run = readRun(args, { ...tools, say: (step) => tools.say(harmless(step)) });
  const { exitCode, said: words } = isFault(run) ? refused(run.fault) : writeDrafts(run);
  return { exitCode, said: harmless(words) };
}
