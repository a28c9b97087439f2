/**
 * `npm run rename -- place OLD NEW` (also `entry`, `article`): the id, everything in the content that names it, the file,
 * and a redirect from the old address. Nothing is written unless the whole stands the checks.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { formatProblems } from "../lib/content/check/problem.ts";
import { applyEdit, problemsOfEdit } from "../lib/content/edit/edit.ts";
import { references } from "../lib/content/edit/references.ts";
import { isRenamable, leftOver, pageOf, type Renaming, rename, renameFaults } from "../lib/content/edit/rename-id.ts";
import { readContentFiles, siteFolder } from "../lib/content/files.ts";
import { formatFiles } from "./format-files.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";

const usage = `usage: npm run rename -- ${Object.keys(references).join("|")} OLD NEW`;

/** Files outside the content that name the id as a text or in an address: tests and documents, which a person must look at. */
function namedIn(id: string): string[] {
  const pattern = `["'\`/]${id}["'\`/?#]`;
  const { stdout } = spawnSync("git", ["grep", "-lE", pattern, "--", ".", ":!content"], { encoding: "utf8" });
  return stdout?.split("\n").filter(Boolean) ?? [];
}

const list = (title: string, lines: string[]) => (lines.length === 0 ? [] : [[title, ...lines].join("\n  ")]);

function renameIn(contentDir: string, renaming: Renaming): Outcome {
  const files = readContentFiles(contentDir);
  const faults = renameFaults(files, renaming);
  if (faults.length > 0) return refused(faults.join("\n"));
  const edit = rename(files, renaming);
  const problems = problemsOfEdit({ ...siteFolder(), contentDir }, edit);
  if (problems.length > 0)
    return refused(`Nothing was changed, as the content would then have problems:\n${formatProblems(problems)}`);
  applyEdit(contentDir, edit);
  formatFiles(contentDir, [...edit.texts.keys()]);
  const { kind, from, to } = renaming;
  const page = pageOf(files, kind, from);
  const lines = [
    `${page} leads to ${page.replace(/[^/]+$/, to)}; the checks find no new problem.`,
    ...list("Changed:", [...edit.texts.keys()]),
    ...list(`Another text is "${from}" as well; look whether it means the ${kind}:`, leftOver(files, edit, from)),
    ...list(`Outside the content these name "${from}":`, namedIn(from)),
    ...(kind === "article" ? [`Rename its text too, where you keep it: ${from}.txt → ${to}.txt`] : []),
  ];
  return done(lines.join("\n\n"));
}

export function run(args: string[]): Outcome {
  const line = commandLine(() => parseArgs({ args, options: { content: { type: "string" } }, allowPositionals: true }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const [kind, from, to, ...more] = line.positionals;
  if (!isRenamable(kind) || from === undefined || to === undefined || more.length > 0) return refused(usage);
  return renameIn(line.values.content ?? siteFolder().contentDir, { kind, from, to });
}

if (process.argv[1] === import.meta.filename) report(run(process.argv.slice(2)));
