/** The text of an article as it was read, beside its source and outside the project: check:quotes compares the excerpts with it. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../lib/content/article-source.ts";
import type { IngestDecisions } from "../../lib/content/ingest/ingest-decisions.ts";

/** Whether a file lies in a folder, links followed. */
export function liesIn(folder: string, file: string): boolean {
  const way = path.relative(realpathSync(folder), realpathSync(path.dirname(path.resolve(file))));
  return way === "" || !(way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** The text beside that an editor has corrected since it was written there: it is read in place of what the file holds. */
export function correctedText(
  source: string,
  before: Pick<IngestDecisions, "id" | "extracted"> | undefined,
): string | undefined {
  if (!before) return undefined;
  const file = path.join(path.dirname(source), `${before.id}.txt`);
  if (path.resolve(file) === path.resolve(source) || !existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  return sha256(text) === before.extracted ? undefined : text;
}

export interface TextBeside {
  file: string;
  state: "new" | "same" | "other";
}

/** Where the text is kept, and whether it is there. `before`: the hash of what a file last gave. */
export function textBeside(source: string, id: string, text: string, before: string | undefined): TextBeside {
  const file = path.join(path.dirname(source), `${id}.txt`);
  if (!existsSync(file)) return { file, state: "new" };
  const there = sha256(readFileSync(file));
  if (there === sha256(text)) return { file, state: "same" };
  const isOurs = there === before && path.resolve(file) !== path.resolve(source);
  return { file, state: isOurs ? "new" : "other" };
}

/** Why nothing is written where another text lies in the place of the article's: it may be an editor's. */
export function otherTextFault({ file }: TextBeside, source: string): string {
  return path.resolve(file) === path.resolve(source)
    ? `${source} has no empty lines between its paragraphs, by which excerpts are counted: put them in, or give the file another name and run this again.`
    : `${file} is there already with another text: move it, or choose another id with --id.`;
}

export const writeText = ({ file }: TextBeside, text: string) => writeFileSync(file, text);
