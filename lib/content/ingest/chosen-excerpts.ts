/** Which passages of an article are proposed as excerpts: those that carry most, as long as little of the article is quoted. */
import { occurrences } from "../../atlas/text-quote.ts";
import type { ProposedExcerpt, Reading } from "../../reading/reading.ts";
import { sentenceCount } from "../check/sentences.ts";
import { blockText } from "./source-parts.ts";

/** Of the article's own text, well under what may be quoted (lib/content/quotes-in-sources.ts): an editor adds to it. */
export const proposedShare = 0.4;

export interface ChosenExcerpts {
  /** In the order of the text. */
  taken: ProposedExcerpt[];
  /** What carries a fact, and would be too much. */
  noRoom: ProposedExcerpt[];
  refused: ProposedExcerpt[];
}

/** What an editor has said of passages before, by their words. */
export interface Wishes {
  taken: ReadonlySet<string>;
  refused: ReadonlySet<string>;
}

const startOf = (text: string, { prefix, exact, suffix }: ProposedExcerpt) =>
  text.indexOf(prefix + exact + suffix) + prefix.length;

/** What the checks of excerpts accept: found once, a sentence or less, without space around it. */
function isSound(text: string, { prefix, exact, suffix }: ProposedExcerpt): boolean {
  const fits = prefix.length <= 32 && suffix.length <= 32 && exact === exact.trim() && exact !== "";
  return fits && sentenceCount(exact) === 1 && occurrences(text, { prefix, exact, suffix }) === 1;
}

/** How much a sentence carries: that something is told counts most, then its day, then where and who. */
function weights({ sentences, told, dates, places, people }: Reading): number[] {
  const all = sentences.map(() => 0);
  const add = (sentence: number, weight: number) => {
    all[sentence] = (all[sentence] ?? 0) + weight;
  };
  for (const { sentence, mode } of told) add(sentence, mode === "happened" ? 8 : 4);
  for (const { sentence, standing } of dates) add(sentence, standing === "stated" ? 3 : 1);
  for (const { sentence, place } of places) add(sentence, place === null ? 0 : 1);
  for (const { sentence, person } of people) add(sentence, person === null ? 0 : 1);
  return all;
}

const overlaps = (text: string, one: ProposedExcerpt, other: ProposedExcerpt) => {
  const [a, b] = [startOf(text, one), startOf(text, other)];
  return a < b + other.exact.length && b < a + one.exact.length;
};

/** Passages that carry a fact and that the checks accept, in the order of the text. */
export function soundExcerpts(text: string, reading: Reading): ProposedExcerpt[] {
  const weight = weights(reading);
  const carrying = reading.excerpts.filter((excerpt) => (weight[excerpt.sentence] ?? 0) > 0 && isSound(text, excerpt));
  const once = carrying.filter(
    (excerpt, index) => carrying.findIndex(({ exact }) => exact === excerpt.exact) === index,
  );
  return once.toSorted((a, b) => startOf(text, a) - startOf(text, b));
}

/** Characters of the article's own paragraphs, white space folded. */
function ownLength(text: string, { blocks }: Reading): number {
  const own = blocks.filter(({ kind }) => kind === "paragraph");
  return own.reduce((sum, block) => sum + blockText(text, block).length, 0);
}

export function chooseExcerpts(text: string, reading: Reading, wishes: Wishes): ChosenExcerpts {
  const weight = weights(reading);
  const rank = (excerpt: ProposedExcerpt) =>
    (wishes.taken.has(excerpt.exact) ? 1000 : 0) + (weight[excerpt.sentence] ?? 0);
  const sound = soundExcerpts(text, reading);
  const refused = sound.filter(({ exact }) => wishes.refused.has(exact));
  const open = sound.filter(({ exact }) => !wishes.refused.has(exact));
  const room = ownLength(text, reading) * proposedShare;
  const taken = new Set<ProposedExcerpt>();
  let used = 0;
  for (const excerpt of open.toSorted((a, b) => rank(b) - rank(a) || a.exact.length - b.exact.length)) {
    if (used + excerpt.exact.length > room || [...taken].some((other) => overlaps(text, excerpt, other))) continue;
    taken.add(excerpt);
    used += excerpt.exact.length;
  }
  return {
    taken: open.filter((excerpt) => taken.has(excerpt)),
    noRoom: open.filter((excerpt) => !taken.has(excerpt)),
    refused,
  };
}
