/** A change of several content files that is made whole or not at all. */
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Problem } from "../check/problem.ts";
import { checkContent } from "../check/review.ts";
import type { ContentFolder } from "../files.ts";

export interface Edit {
  /** A file as the checks call it, "content/places.json" → its new text. */
  texts: ReadonlyMap<string, string>;
  /** Files that there are no more. */
  removed: readonly string[];
}

/** Writes all texts beside their files before the first file is touched: a full disk then leaves everything as it was. */
export function applyEdit(contentDir: string, { texts, removed }: Edit): void {
  const at = (file: string) => path.join(contentDir, path.relative("content", file));
  const draft = (file: string) => `${at(file)}.draft`;
  try {
    for (const [file, text] of texts) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(draft(file), text);
    }
  } catch (error) {
    for (const file of texts.keys()) rmSync(draft(file), { force: true });
    throw error;
  }
  for (const file of texts.keys()) renameSync(draft(file), at(file));
  for (const file of removed) rmSync(at(file));
}

const key = ({ rule, wrong, right }: Problem) => `${rule} ${wrong} ${right}`;

/** The problems that the content would have after the edit and does not have now; the edit is tried on a copy. */
export function problemsOfEdit(folder: ContentFolder, edit: Edit): Problem[] {
  const copy = mkdtempSync(path.join(tmpdir(), "content-"));
  try {
    cpSync(folder.contentDir, copy, { recursive: true });
    const before = new Set(checkContent(folder).map(key));
    applyEdit(copy, edit);
    return checkContent({ ...folder, contentDir: copy }).filter((problem) => !before.has(key(problem)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
