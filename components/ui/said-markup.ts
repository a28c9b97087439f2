/** The same as `Said` where a page is written as a string. */
import type { MessageKey } from "@/lib/words/messages/en.ts";
import type { Inserts, Words } from "@/lib/words/words.ts";
import { escapeHtml } from "./escape-html.ts";

/** Markup that is ready: text alone is escaped. */
export interface Markup {
  html: string;
}

type Piece = string | Markup;

const joined = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? escapeHtml(piece) : piece.html)).join("");

/** For a tag of a message: an element around its inside. `open`: "a href=…", with attributes that are escaped. */
export const wrappedIn =
  (open: string) =>
  (inside: Piece[]): Markup => ({ html: `<${open}>${joined(inside)}</${open.split(" ")[0]}>` });

/** A sentence with elements in it, as markup. */
export const saidMarkup = (words: Words, message: MessageKey, of: Inserts<Markup>): string =>
  joined(words.parts(message, of));
