/** The text of a file that a reader has chosen or dropped. */
import { type GivenText, textOfFile } from "@/lib/reading/shown/given-text.ts";
import { htmlText } from "@/lib/reading/shown/html-text.ts";
import { mostOfFile } from "@/lib/reading/shown/limits.ts";
import type { Words } from "@/lib/words/words.ts";

const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** Rejects nothing: of a file that is gone, or may not be opened, it is said that it could not be. */
export async function textOfGiven(file: Pick<File, "name" | "slice">, words: Words): Promise<GivenText> {
  try {
    // a file that is too large is not opened at all
    const start = await file.slice(0, mostOfFile + 1).arrayBuffer();
    return textOfFile(file.name, new Uint8Array(start), (html) => htmlText(html, parsed), words);
  } catch {
    return { fault: words("read-desk.fault.file") };
  }
}
