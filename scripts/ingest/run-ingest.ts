/** From a file to drafts: each step says what is wrong before the next begins, and nothing is written until all are done. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../lib/content/article-source.ts";
import { formatProblems } from "../../lib/content/check/problem.ts";
import { applyEdit, problemsOfEdit } from "../../lib/content/edit/edit.ts";
import { siteFolder } from "../../lib/content/files.ts";
import { aboutDecisions, type IngestDecisions } from "../../lib/content/ingest/ingest-decisions.ts";
import { droppedFiles, hashesOf, type PlannedFile, planFiles, textsOf } from "../../lib/content/ingest/planned-edit.ts";
import { sentenceRows } from "../../lib/content/ingest/sentence-rows.ts";
import { formatFiles } from "../format-files.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { decisionsBeside, decisionsFile, writeDecisions } from "./decisions-beside.ts";
import { type IngestFlags, ingestFlags } from "./ingest-flags.ts";
import { ingestTable, type Terminal } from "./ingest-table.ts";
import { ingestSummary, nextSteps } from "./ingest-words.ts";
import { type Read, type Reader, readArticle } from "./read-article.ts";
import { readSourceFile } from "./read-source-file.ts";
import { isFault } from "./source-text.ts";
import { liesIn, otherTextFault, textBeside, writeText } from "./text-beside.ts";

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

export function runIngest(args: string[], tools: IngestTools): Outcome {
  const flags = ingestFlags(args);
  if (isFault(flags)) return refused(flags.fault);
  const { file, dry } = flags;
  tools.say(`reads ${file}`);
  const source = readSourceFile(file);
  if (isFault(source)) return refused(source.fault);
  if (liesIn(process.cwd(), file))
    return refused(`${file} lies in the project, where no article's text may be: move it into a folder outside.`);
  const before = decisionsBeside(file);
  if (isFault(before)) return refused(before.fault);
  const contentDir = path.resolve(flags.content ?? siteFolder().contentDir);
  if (!existsSync(path.join(contentDir, "atlas.json")))
    return refused(`There is no folder of content at ${contentDir}.`);
  tools.say("reads the article against the atlas");
  const result = readArticle({ contentDir, flags, source, before, reader: tools, today: tools.today });
  if (isFault(result)) return refused(result.fault);
  return writeDrafts(contentDir, flags, result, before, tools, dry);
}

function writeDrafts(
  contentDir: string,
  { file: source }: IngestFlags,
  result: Read,
  before: IngestDecisions | undefined,
  tools: IngestTools,
  dry: boolean,
): Outcome {
  const { read, proposal, notes } = result;
  const now = (file: string) => {
    const at = path.join(contentDir, path.relative("content", file));
    return existsSync(at) ? readFileSync(at, "utf8") : undefined;
  };
  const files = planFiles(proposal, now, before?.written ?? {});
  const beside = textBeside(source, proposal.id, read.text, before?.extracted);
  if (beside.state === "other") return refused(otherTextFault(beside, source));
  const edit = { texts: textsOf(files), removed: [] };
  tools.say("tries the drafts against the checks");
  const problems = edit.texts.size > 0 ? problemsOfEdit({ ...siteFolder(contentDir), contentDir }, edit) : [];
  if (problems.length > 0)
    return refused(`Nothing was written; the drafts would have problems:\n${formatProblems(problems)}`);
  const rows = sentenceRows(
    read,
    proposal.entries.map(({ missing }) => missing),
  );
  const dropped = droppedFiles(files, now, before?.written ?? {});
  const summary = ingestSummary({ read, proposal, rows, files, dropped, dry, notes });
  const said = [ingestTable(rows, tools.terminal), summary].filter(Boolean).join("\n\n");
  if (dry) return done(`${said}\nNothing was written (--dry).`);
  tools.say("writes");
  if (beside.state === "new") writeText(beside, read.text);
  applyEdit(contentDir, edit);
  formatFiles(contentDir, [...edit.texts.keys()]);
  writeDecisions(source, decisionsOf(result, files, before));
  return done(`${said}\n\n${nextSteps(proposal, beside.file, decisionsFile(source))}`);
}
