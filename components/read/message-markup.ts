/** A message written as markup: its own words and its values are escaped, what stands in it as markup is left. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import type { MessageKey } from "@/lib/words/messages/en.ts";
import type { Inserts, Words } from "@/lib/words/words.ts";

interface Markup {
  markup: string;
}

const written = (pieces: readonly (string | Markup)[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? escapeHtml(piece) : piece.markup)).join("");

/** For a tag of a message: its inside between two tags of markup. */
export const between =
  (open: string, close: string) =>
  (inside: (string | Markup)[]): Markup => ({ markup: `${open}${written(inside)}${close}` });

export const messageMarkup = (words: Words, message: MessageKey, of: Inserts<Markup> = {}): string =>
  written(words.parts(message, of));
