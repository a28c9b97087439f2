/** Whether something is a text that can be read, and how much of it. */
import type { Words } from "../words/words.ts";
import { cutText } from "./cut-text.ts";

/** UTF-16 units of a text that are read: what comes after is left out, and said to be. A long article has a tenth of it. */
export const mostCharacters = 200_000;

export interface Readable {
  /** What is read; "" where nothing is. */
  text: string;
  limits: string[];
}

/** True of a picture, an archive or a page in another encoding read as text: bytes that no text has. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, mostCharacters);
  if (start.includes("\0")) return true;
  const strange = start.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange > 8 && strange * 50 > start.length;
}

/** Never in the middle of a character of two units, and at the end of a word where one is near. */
function firstPart(text: string): string {
  const part = cutText(text, mostCharacters);
  const space = part.lastIndexOf(" ");
  return space > mostCharacters - 200 ? part.slice(0, space) : part;
}

/** What of a text is read, and in words what is not. */
export function readableOf(text: string, words: Words): Readable {
  if (text.trim() === "") return { text: "", limits: [words("reading.limit.nothing")] };
  const part = text.length > mostCharacters ? firstPart(text) : text;
  if (isBinary(part)) return { text: "", limits: [words("reading.limit.bytes")] };
  if (part === text) return { text, limits: [] };
  const long = words("reading.limit.long", { characters: text.length, read: mostCharacters });
  return { text: part, limits: [long] };
}
