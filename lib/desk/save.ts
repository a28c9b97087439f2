/** Saves what lies on the desk: all of it or nothing, and never over what somebody else has written meanwhile. */
import { formRules } from "../content/check/form-rules.ts";
import { applyEdit } from "../content/edit/edit.ts";
import type { DeskDocument } from "./desk-documents.ts";
import { triedCopy } from "./tried-copy.ts";
import { fileNow, writtenTexts } from "./written-texts.ts";

export type Saved =
  | { saved: { key: string; file: string; at: DeskDocument["at"]; hash: string | null }[] }
  /** `changed`: the files that are others than those that were opened, with what their hash is now. */
  | { refused: string; changed: { file: string; hash: string | null }[] };

const changedWords = (file: string, isNew: boolean) =>
  isNew
    ? `${file} is there already: somebody has written it since this was begun.`
    : `${file} has changed since it was opened here.`;

function changedFiles(contentDir: string, documents: DeskDocument[]) {
  return documents.flatMap(({ file, hash }) => {
    const now = fileNow(contentDir, file);
    return now.hash === hash ? [] : [{ file, hash: now.hash, says: changedWords(file, hash === null) }];
  });
}

/**
 * Writes the documents into their files, each in its own order and form. Refused, with nothing written, where a file has changed since
 * its document was opened, and where the site could not be read any more. What else `check:content` finds is for the editor to mend in
 * their own time. `token` names the desk for its copy.
 */
export function saveDocuments(contentDir: string, documents: DeskDocument[], token: string, today: string): Saved {
  const others = changedFiles(contentDir, documents);
  if (others.length > 0) {
    const says = [...new Set(others.map((other) => other.says))].join(" ");
    return { refused: `${says} Nothing was saved, and nothing here is lost.`, changed: others };
  }
  const { texts, places } = writtenTexts(contentDir, documents, today);
  const faults = triedCopy(contentDir, token, texts, formRules).filter(({ file }) => texts.has(file));
  if (faults.length > 0) {
    const said = faults.map(({ file, path, wrong, right }) => `${file} ${path}: ${wrong}; ${right}.`).join(" ");
    return { refused: `Nothing was saved: the site could not be read with it. ${said}`, changed: [] };
  }
  applyEdit(contentDir, { texts, removed: [] });
  const saved = documents.map(({ key, file, at }) => {
    return { key, file, at: places.get(key) ?? at, hash: fileNow(contentDir, file).hash };
  });
  return { saved };
}
