/** The words of a PDF, by Poppler's pdftotext where it is installed. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { sourceBlocks } from "../../lib/atlas/text-quote.ts";
import type { Fault, SourceText } from "./source-text.ts";

const note =
  "The paragraphs of a PDF are guessed from its printed lines: correct them in the text beside it, and run this again.";

const install = "apt install poppler-utils, brew install poppler, or choco install poppler";

/** A word that was broken at a line's end: joined where the text has it whole elsewhere, else its hyphen stays. */
function joinedWords(block: string, whole: string): string {
  return block.replace(/(\p{L}+)-\s*\n\s*(\p{Ll}+)/gu, (_, start: string, end: string) =>
    whole.includes(start + end) ? start + end : `${start}-${end}`,
  );
}

const endsSentence = (line: string) => /[.!?…]["”»’)\]]*$/.test(line);

/**
 * Printed lines as paragraphs, where no empty line parts them: a sentence that ends well before the margin ends one, and so does
 * a first line that is no sentence, the headline. A guess: the text is there to be looked at.
 */
function paragraphsIn(block: string, isFirst: boolean): string {
  const lines = block.split("\n").map((line) => line.trim());
  const margin = 0.85 * Math.max(...lines.map((line) => line.length));
  const ends = (line: string, index: number) =>
    line.length < margin && (endsSentence(line) || (isFirst && index === 0 && /^["“«]?\p{Lu}/u.test(lines[1] ?? "")));
  return lines.map((line, index) => (ends(line, index) ? `${line}\n` : line)).join("\n");
}

/** Paragraphs on a line each, with empty lines between them: a line of print is no line of the text. */
export function unwrapped(printed: string): string {
  const text = printed.replaceAll("\u00ad\n", "").replaceAll("\u00ad", "").replaceAll("\f", "\n\n");
  const parted = sourceBlocks(text).map(({ start, end }, index) => paragraphsIn(text.slice(start, end), index === 0));
  const whole = parted.join("\n\n");
  const blocks = sourceBlocks(whole).map(({ start, end }) =>
    joinedWords(whole.slice(start, end), whole).replace(/\s+/g, " "),
  );
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

/**
 * The text of a PDF in paragraphs; a fault where pdftotext is not installed or cannot read it, and where its pages are pictures.
 * `patience`: milliseconds, as one can be made to be read without end.
 */
export function pdfText(file: string, patience = 60_000): SourceText | Fault {
  const run = spawnSync("pdftotext", ["-enc", "UTF-8", path.resolve(file), "-"], {
    encoding: "utf8",
    maxBuffer: 50_000_000,
    timeout: patience,
    killSignal: "SIGKILL",
  });
  if (run.error && "code" in run.error && run.error.code === "ETIMEDOUT")
    return {
      fault: `pdftotext has read ${file} for ${patience / 1000} s without an end: save the article's text as .txt.`,
    };
  if (run.error && "code" in run.error && run.error.code === "ENOENT")
    return {
      fault: `${file} is a PDF, which pdftotext reads, and that is not installed: ${install}. Or save the article's text as .txt.`,
    };
  if (run.error || run.status !== 0)
    return {
      fault: `pdftotext cannot read ${file}: ${(run.stderr || run.error?.message || "").trim().split("\n")[0]}`,
    };
  const text = unwrapped(run.stdout);
  if (text === "")
    return {
      fault: `${file} holds pictures of pages and no text: have its letters recognised first, or save the text as .txt.`,
    };
  return { text, said: {}, note };
}
