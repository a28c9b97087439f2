/**
 * The labelled texts of bench/reading. A head of "key: value" lines, an empty line, then blocks between empty lines, one sentence
 * a line: `[[last October|date 2012-10 counted]]`, several labels with "; " between. A block that begins with {furniture} keeps its
 * lines; {headline} and {standfirst} stand for readers of the file. A line "> meeting happened ENTRY" says what the sentence above tells;
 * a line that begins with "~ " is a dateline, which may be a sentence of its own or not.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addLabel, addTold, type LabelledText, type Labels, noLabels } from "./labels.ts";

/** Where the labelled texts are, and in it the labels of the articles. */
export const labelsFolder = path.join(import.meta.dirname, "..", "..", "bench", "reading");

const mark = /\[\[([^|[\]]+)\|([^[\]]+)\]\]/g;

/** The line as it is read; its labels are added, reckoned from where the line will stand. */
function plainLine(line: string, start: number, labels: Labels): string {
  let plain = "";
  let from = 0;
  for (const { 0: whole, 1: words = "", 2: written = "", index } of line.matchAll(mark)) {
    plain += line.slice(from, index);
    const span = { start: start + plain.length, end: start + plain.length + words.length };
    for (const label of written.split("; ")) addLabel(labels, label, span);
    plain += words;
    from = index + whole.length;
  }
  return plain + line.slice(from);
}

function furnitureBlock(lines: string[], start: number, labels: Labels): string {
  const block = lines.join("\n");
  labels.furniture.push({ start, end: start + block.length, optional: false });
  return block;
}

function sentenceBlock(lines: string[], start: number, labels: Labels): string {
  let block = "";
  let sentence = { start, end: start };
  let datelines: number[] = [];
  for (const written of lines) {
    const optional = written.startsWith("~ ");
    const line = optional ? written.slice(2) : written;
    if (line.startsWith("> ")) {
      addTold(labels, line.slice(2), sentence);
      continue;
    }
    if (block !== "") block += " ";
    const begin = start + block.length;
    block += plainLine(line, begin, labels);
    sentence = { start: begin, end: start + block.length };
    labels.sentences.push({ ...sentence, optional, starts: [...datelines, begin] });
    datelines = optional ? [...datelines, begin] : [];
  }
  return block;
}

function addBlock(written: string, start: number, labels: Labels): string {
  const [first = "", ...rest] = written.split("\n");
  if (first === "{furniture}") return furnitureBlock(rest, start, labels);
  return sentenceBlock(/^\{\w+\}$/.test(first) ? rest : [first, ...rest], start, labels);
}

function headOf(head: string): Map<string, string> {
  const rows = head.split("\n").filter((line) => !line.startsWith("#"));
  return new Map(rows.map((row) => row.split(": ") as [string, string]));
}

/** Reads a labelled text from what its file holds. Throws on a label that says nothing and on a mark that was left over. */
export function labelledText(id: string, file: string): LabelledText {
  const [head = "", ...blocks] = file.trim().split(/\n{2,}/);
  const given = headOf(head);
  const labels = noLabels();
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n\n";
    text += addBlock(block, text.length, labels);
  }
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a mark is not closed`);
  const published = given.get("published");
  return {
    id,
    language: given.get("language") ?? "en",
    published: published === undefined || published === "-" ? null : published,
    heldOut: given.get("held-out") === "yes",
    text,
    ...labels,
  };
}

/** The labelled texts of a folder, by their files' names. */
export function labelledTexts(folder: string): LabelledText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files
    .toSorted()
    .map((file) => labelledText(path.parse(file).name, readFileSync(path.join(folder, file), "utf8")));
}
