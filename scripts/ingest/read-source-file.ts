/** The text of an article from a file as it was saved, and what the page says of itself. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { mostCharacters } from "../../lib/reading/readable.ts";
import { pdfText } from "./pdf-text.ts";
import type { Fault, SourceText } from "./source-text.ts";
import { htmlText } from "./text-of-html.ts";

const endings = [".txt", ".html", ".htm", ".pdf"];

/** In bytes: of a text, and of what a text is taken from. */
const most = { ".txt": 1_000_000, other: 30_000_000 };

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function sizeFault(file: string, ending: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return `There is no ${file}.`;
  if (!stats.isFile()) return `${file} is no file.`;
  if (!endings.includes(ending)) return `${file} is none of ${endings.join(", ")}.`;
  if (stats.size === 0) return `${file} is empty.`;
  const limit = ending === ".txt" ? most[".txt"] : most.other;
  if (stats.size <= limit) return undefined;
  return `${file} has ${inMegabytes(stats.size)}, and at most ${inMegabytes(limit)} are read: save the article alone.`;
}

function plainText(file: string, bytes: Uint8Array): SourceText | Fault {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return { text, said: {} };
  } catch {
    // said below
  }
  return { fault: `${file} is no text in UTF-8: save it as plain text, UTF-8.` };
}

function read(file: string, ending: string): SourceText | Fault {
  if (ending === ".pdf") return pdfText(file);
  const bytes = readFileSync(file);
  return ending === ".txt" ? plainText(file, bytes) : htmlText(file, bytes);
}

/** Reads a .txt, .html or .pdf by its ending; a fault says what is wrong with the file: none there, too large, no text in it. */
export function readSourceFile(file: string): SourceText | Fault {
  const ending = path.extname(file).toLowerCase();
  const fault = sizeFault(file, ending);
  if (fault) return { fault };
  const source = read(file, ending);
  if ("fault" in source) return source;
  if (source.text.trim() === "") return { fault: `${file} holds no words.` };
  if (source.text.length <= mostCharacters) return source;
  const counts = `${source.text.length.toLocaleString("en")} characters, and at most ${mostCharacters.toLocaleString("en")}`;
  return { fault: `${file} has ${counts} are read: save the article alone.` };
}
