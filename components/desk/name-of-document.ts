import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { kindWords } from "./kind-words.ts";

/** What a document is called on the desk: by its title, and while it has none by its id or kind. */
export const nameOf = ({ kind, value }: Pick<DeskDocument, "kind" | "value">) =>
  String(value.title || value.id || kindWords[kind].title);
