/**
 * Checks the content and prints every problem, file by file.
 * `npm run check:content [-- --content DIR --geo DIR --unfinished]`. Exit code 1 when there is any problem; a warning, or what a draft still
 * lacks, is only printed, and what is right but not complete is counted, and named with `--unfinished`.
 */
import { parseArgs } from "node:util";
import { counted } from "../lib/atlas/counted.ts";
import { formatProblems, type Problem } from "../lib/content/check/problem.ts";
import { reviewContent } from "../lib/content/check/review.ts";
import { siteFolder } from "../lib/content/files.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";
import { readEnvFiles } from "./read-env-files.ts";
import { contentFaults } from "./start-faults.ts";

const options = { content: { type: "string" }, geo: { type: "string" }, unfinished: { type: "boolean" } } as const;

const usage = "usage: npm run check:content -- [--content DIR] [--geo DIR] [--unfinished]";

/** Counted, so that it is not forgotten, and not listed at each run, so that problems are seen. */
function incompleteLine(incomplete: readonly Problem[], isListed: boolean): string[] {
  if (incomplete.length === 0) return [];
  if (isListed) return [`Unfinished:\n${formatProblems([...incomplete])}\n`];
  const places = counted(incomplete.length, "place");
  return [`Unfinished, and no problem: ${places} without a name in each language of readers; --unfinished names them.`];
}

export function run(args: string[]): Outcome {
  const line = commandLine(() => parseArgs({ args, options }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const { content, geo, unfinished = false } = line.values;
  const faults = contentFaults({ ATLAS_CONTENT: content ?? process.env.ATLAS_CONTENT });
  const named = (fault: string) => (content === undefined ? fault : fault.replace("ATLAS_CONTENT", "--content"));
  if (faults.length > 0) return refused(faults.map(named).join("\n"));
  const { contentDir, geoDir } = siteFolder(content);
  const review = reviewContent({ contentDir, geoDir: geo ?? geoDir });
  const said = [
    ...(review.problems.length > 0 ? [`${formatProblems(review.problems)}\n`] : []),
    ...(review.warnings.length > 0 ? [`Worth a look:\n${formatProblems(review.warnings)}\n`] : []),
    ...(review.unfinished.length > 0 ? [`Still to be said in drafts:\n${formatProblems(review.unfinished)}\n`] : []),
    ...incompleteLine(review.incomplete, unfinished),
    review.summary,
  ].join("\n");
  return review.problems.length > 0 ? refused(said) : done(said);
}

if (process.argv[1] === import.meta.filename) {
  readEnvFiles();
  report(run(process.argv.slice(2)));
}
