/** Saves what lies on the desk: all of it or nothing, and never over what somebody else has written meanwhile. */
import { sha256 } from "../content/article-source.ts";
import { formRules } from "../content/check/form-rules.ts";
import { applyEdit } from "../content/edit/edit.ts";
import type { DeskDocument } from "./desk-documents.ts";
import { problemWords } from "./problem-words.ts";
import { triedCopy } from "./tried-copy.ts";
import { type FileNow, filesNow, writtenTexts } from "./written-texts.ts";

export type Saved =
  | { saved: { key: string; file: string; at: DeskDocument["at"]; hash: string | null }[] }
  /** `changed`: the files that are others than those that were opened, with what their hash is now. */
  | { refused: string; changed: { file: string; hash: string | null }[] };

const changedWords = (file: string, isNew: boolean) =>
  isNew
    ? `${file} is there already: somebody has written it since this was begun.`
    : `${file} has changed since it was opened here.`;

/** Why nothing is saved over files that are others than those that were opened; undefined where none is. */
function refusedFor(now: ReadonlyMap<string, FileNow>, documents: DeskDocument[]): Saved | undefined {
  const changed = documents.flatMap(({ file, hash }) => {
    const isNow = now.get(file)?.hash ?? null;
    return isNow === hash ? [] : [{ file, hash: isNow, says: changedWords(file, hash === null) }];
  });
  if (changed.length === 0) return undefined;
  const says = [...new Set(changed.map((other) => other.says))].join(" ");
  return { refused: `${says} Nothing was saved, and nothing here is lost.`, changed };
}

/**
 * Writes the documents into their files, each in its own order and form. Refused, with nothing written, where a file has changed since
 * its document was opened, and where the site could not be read any more. What else `check:content` finds is for the editor to mend in
 * their own time. `token` names the desk for its copy.
 */
export function saveDocuments(contentDir: string, documents: DeskDocument[], token: string, today: string): Saved {
  const now = filesNow(contentDir, documents);
  const refused = refusedFor(now, documents);
  if (refused) return refused;
  const { texts, places } = writtenTexts(now, documents, today);
  const faults = triedCopy(contentDir, token, texts, formRules).filter(({ file }) => texts.has(file));
  if (faults.length > 0) {
    const said = faults.map((fault) => `${fault.file} ${fault.path}: ${problemWords(fault)}`).join(" ");
    return { refused: `Nothing was saved: the site could not be read with it. ${said}`, changed: [] };
  }
  // Trying it on a copy takes a while, in which somebody may save a file.
  const meanwhile = refusedFor(filesNow(contentDir, documents), documents);
  if (meanwhile) return meanwhile;
  applyEdit(contentDir, { texts, removed: [] });
  const saved = documents.map(({ key, file, at }) => {
    return { key, file, at: places.get(key) ?? at, hash: sha256(texts.get(file) ?? "") };
  });
  return { saved };
}
