/** The sentences of an article and what was found in them, as a terminal shows it. */
import type { SentenceRow } from "../../lib/content/ingest/sentence-rows.ts";
import type { Standing } from "../../lib/reading/findings.ts";

export interface Terminal {
  /** In characters. */
  width: number;
  colours: boolean;
}

/** Of a stream; without a width, as in a pipe, what COLUMNS says or 100 characters. NO_COLOR: https://no-color.org */
export function terminalOf(
  stream: { isTTY?: boolean; columns?: number },
  environment: Record<string, string | undefined> = process.env,
): Terminal {
  return {
    width: Math.max(stream.columns ?? (Number(environment.COLUMNS) || 100), 40),
    colours: stream.isTTY === true && !environment.NO_COLOR,
  };
}

const paints: Record<Standing, number> = { stated: 32, counted: 36, guessed: 33, unknown: 31 };

const painted = (words: string, standing: Standing, { colours }: Terminal) =>
  colours ? `\u001b[${paints[standing]}m${words}\u001b[39m` : words;

/** A text may hold anything, also line ends and colours like ours. */
const onOneLine = (words: string) => words.replace(/[\p{Cc}\p{Cf}]/gu, " ");

/** At most `most` characters, the last of them "…" where something is left out. */
export function shortened(words: string, most: number): string {
  const plain = onOneLine(words);
  return plain.length <= most ? plain : `${plain.slice(0, Math.max(0, most - 1)).trimEnd()}…`;
}

/** A word that is longer than a line, in pieces. */
const pieces = (word: string, width: number) => word.match(new RegExp(`.{1,${Math.max(width, 1)}}`, "gsu")) ?? [];

/** Lines of at most `width` characters, no more than `most` of them. */
function wrapped(words: string, width: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of onOneLine(words).split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1) ?? "";
    const longer = last ? `${last} ${word}` : word;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, width));
  }
  const kept = lines.filter(Boolean).map((line) => shortened(line, width));
  return kept.length <= most
    ? kept
    : [...kept.slice(0, most - 1), shortened(`${kept.slice(most - 1).join(" ")} …`, width)];
}

const columns = [
  { title: "sentence", share: 0.29, of: ({ says }: SentenceRow) => says },
  { title: "date", share: 0.1, of: ({ dates }: SentenceRow) => dates.join("; ") },
  { title: "place", share: 0.11, of: ({ places }: SentenceRow) => [...new Set(places)].join(", ") },
  { title: "people", share: 0.13, of: ({ people }: SentenceRow) => [...new Set(people)].join(", ") },
  { title: "class", share: 0, of: ({ standing }: SentenceRow) => standing },
  { title: "reason", share: 0.18, of: ({ reasons }: SentenceRow) => reasons.join("; ") },
  { title: "atlas", share: 0.19, of: ({ atlas }: SentenceRow) => atlas.join("; ") },
] as const;

/** "unknown", "guessed", "counted": as wide as its longest word. */
const classWidth = 7;
const gap = "  ";
const mostLines = 3;

function widths(width: number): number[] {
  const room = width - classWidth - gap.length * (columns.length - 1);
  return columns.map(({ title, share }) => (title === "class" ? classWidth : Math.floor(room * share)));
}

function tableRow(row: SentenceRow, wide: number[], terminal: Terminal): string {
  const cells = columns.map((column, index) => wrapped(column.of(row), wide[index] ?? 0, mostLines));
  const height = Math.max(...cells.map((cell) => cell.length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells.map((cell, index) => {
      const words = (cell[line] ?? "").padEnd(wide[index] ?? 0);
      return columns[index]?.title === "class" ? painted(words, row.standing, terminal) : words;
    }),
  );
  return lines.map((line) => line.join(gap).trimEnd()).join("\n");
}

/** In a narrow terminal a sentence has a line, and what was found in it a line each below. */
function stackedRow(row: SentenceRow, terminal: Terminal): string {
  const details = columns.slice(1).flatMap(({ title, of }) => {
    const words = of(row);
    if (!words) return [];
    const [first = "", ...rest] = wrapped(words, terminal.width - 11, mostLines);
    const shown = title === "class" ? painted(first, row.standing, terminal) : first;
    return [`  ${title.padEnd(8)} ${shown}`, ...rest.map((line) => `${" ".repeat(11)}${line}`)];
  });
  return [shortened(row.says, terminal.width), ...details].join("\n");
}

/** From this width on there is room for columns. */
const roomForColumns = 110;

/** The rows as a table that is no wider than the terminal, below 110 characters as a list; "" of no rows. */
export function ingestTable(rows: readonly SentenceRow[], terminal: Terminal): string {
  if (rows.length === 0) return "";
  if (terminal.width < roomForColumns) return rows.map((row) => stackedRow(row, terminal)).join("\n\n");
  const wide = widths(terminal.width);
  const head = columns
    .map(({ title }, index) => title.padEnd(wide[index] ?? 0))
    .join(gap)
    .trimEnd();
  return [head, ...rows.map((row) => tableRow(row, wide, terminal))].join("\n\n");
}
