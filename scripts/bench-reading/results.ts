/** What `npm run bench:reading` prints and writes: tables, and what was missed, in words. */
import type { LabelledText } from "./labels.ts";
import { type Measure, measures, type Score } from "./scoring.ts";
import { precision, recall, type Tally, together } from "./span-tally.ts";

/** A text and how it was read. Of an article the sentences of its committed excerpts stand for all of its sentences. */
export interface Result {
  labelled: LabelledText;
  score: Score;
  /** Dates found with the right value whose class is right too, and of how many. */
  classes: [number, number];
  /** Known entries that were missed, but stand beside a sentence as a question: "Is it one of these?" */
  askedAbout: number;
  /** Whether its language was told. */
  languageRight: boolean;
  /** Names listed as unknown, right or not. */
  unknownListed: number;
}

const percent = (part: number) => `${Math.floor(part * 1000) / 10}`;

/** Measures that are a share of what was labelled: nothing there can be too much, so they have no precision. */
export const shares = ["resolved", "stated", "other told", "unknown names"] as const satisfies readonly Measure[];

const isShare = (measure: Measure): boolean => shares.some((share) => share === measure);

function cell(measure: Measure, tally: Tally): string {
  if (tally.wanted === 0 && tally.found === 0) return "–";
  if (isShare(measure)) return `${tally.right}/${tally.wanted}`;
  return `${percent(precision(tally))} / ${percent(recall(tally))}`;
}

function row(name: string, scores: readonly Score[]): string {
  const cells = measures.map((measure) => cell(measure, together(scores.map((score) => score[measure]))));
  return `| ${name} | ${cells.join(" | ")} |`;
}

/** A row for each text and one for all. */
export function tableOf(results: readonly Result[]): string {
  const head = `| text | ${measures.join(" | ")} |\n|---|${measures.map(() => "--:").join("|")}|`;
  const rows = results.map(({ labelled, score }) => row(labelled.id, [score]));
  const all = row(
    "**all**",
    results.map(({ score }) => score),
  );
  return [head, ...rows, all].join("\n");
}

/** What each text was not read for as its labels say. */
export function missesOf(results: readonly Result[]): string[] {
  return results.flatMap(({ labelled, score }) => {
    const lines = measures.flatMap((measure) => [
      ...score[measure].missed.map((words) => `- ${measure}, missed: ${words}`),
      ...score[measure].extra.map((words) => `- ${measure}, too much: ${words}`),
    ]);
    return lines.length === 0 ? [] : [`\n### ${labelled.id}\n`, ...lines];
  });
}

/** In a sentence: how often the class of a right date is right, how many names were listed as unknown, how many languages told. */
export function alsoMeasured(results: readonly Result[]): string {
  const right = results.reduce((sum, { classes }) => sum + classes[0], 0);
  const dates = results.reduce((sum, { classes }) => sum + classes[1], 0);
  const listed = results.reduce((sum, { unknownListed }) => sum + unknownListed, 0);
  const asked = results.reduce((sum, { askedAbout }) => sum + askedAbout, 0);
  const told = results.filter(({ languageRight }) => languageRight).length;
  return `Of ${dates} right dates ${right} have the right class. Of the entries that were missed ${asked} stand beside a sentence as a question. ${listed} names are listed as unknown. The language is told of ${told} of ${results.length} texts.`;
}
