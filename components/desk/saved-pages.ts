import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { nameOf } from "./name-of-document.ts";
import { pageOf } from "./page-of-document.ts";

export interface PageOfDocument {
  path: string;
  /** Of the document that is seen there; of several the first. */
  name: string;
}

/** Where what was saved is seen, each page once. `saved`: where each document stands now, which of a new stop says its number. */
export function savedPages(
  documents: readonly DeskDocument[],
  saved: readonly Pick<DeskDocument, "key" | "at">[],
): PageOfDocument[] {
  const pages = new Map<string, string>();
  for (const document of documents) {
    const at = saved.find(({ key }) => key === document.key)?.at ?? document.at;
    const path = pageOf({ ...document, at });
    if (path && !pages.has(path)) pages.set(path, nameOf(document));
  }
  return [...pages].map(([path, name]) => ({ path, name }));
}
