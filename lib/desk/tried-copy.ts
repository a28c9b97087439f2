/** A copy of the content with what lies on the desk, on which it is judged and from which the preview is drawn. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { problemsOf } from "../content/check/apply.ts";
import { readDraft } from "../content/check/draft.ts";
import { readGeoFiles } from "../content/check/geo-files.ts";
import type { Problem } from "../content/check/problem.ts";
import type { Rule } from "../content/check/rule.ts";
import { applyEdit } from "../content/edit/edit.ts";
import { siteFolder } from "../content/files.ts";
import { ofProcess } from "../content/of-process.ts";

const form = /^[a-z0-9]{8,40}$/;

/** Copies end with the server that made them. */
const made = () =>
  ofProcess("copies of the desk", () => {
    const folders = new Set<string>();
    process.once("exit", () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    return folders;
  });

/** The folder of a desk's copy, whether it is there or not. Throws a RangeError for a name that is none. */
export function copyFolder(token: string): string {
  if (!form.test(token)) throw new RangeError(`"${token}" names no desk`);
  return path.join(tmpdir(), `where-they-met-desk-${process.pid}-${token}`);
}

/** Makes the copy anew, with the texts in it, and says what the rules find there. */
export function triedCopy(
  contentDir: string,
  token: string,
  texts: ReadonlyMap<string, string>,
  rules: readonly Rule[],
): Problem[] {
  const copy = copyFolder(token);
  made().add(copy);
  rmSync(copy, { recursive: true, force: true });
  // what an editor writes is nobody else's on this machine until it is saved
  mkdirSync(copy, { recursive: true, mode: 0o700 });
  cpSync(contentDir, copy, { recursive: true });
  applyEdit(copy, { texts, removed: [] });
  return problemsOf(readDraft(copy, readGeoFiles(siteFolder().geoDir)), rules);
}
