/** The decisions file beside an article's text. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { type IngestDecisions, readDecisions } from "../../lib/content/ingest/ingest-decisions.ts";
import type { Fault } from "./source-text.ts";

export const decisionsFile = (source: string) => `${source}.decisions.json`;

/** undefined where the article was never read before. */
export function decisionsBeside(source: string): IngestDecisions | Fault | undefined {
  const file = decisionsFile(source);
  if (!existsSync(file)) return undefined;
  const decisions = readDecisions(readFileSync(file, "utf8"));
  if (typeof decisions !== "string") return decisions;
  return { fault: `${file} is no decisions file (${decisions}): mend it, or remove it to begin anew.` };
}

/** Whole or not at all. */
export function writeDecisions(source: string, decisions: IngestDecisions): void {
  const file = decisionsFile(source);
  writeFileSync(`${file}.draft`, `${JSON.stringify(decisions, null, 2)}\n`);
  renameSync(`${file}.draft`, file);
}
