/** A clause with all that was found in it, and what the text told before. */

import { dateSpan } from "../atlas/dates/dates.ts";
import { datelineLength } from "./dateline.ts";
import type { Gazetteer, Span } from "./findings.ts";
import { withinSpan } from "./in-order.ts";
import type { Findings, ToldClause } from "./reader.ts";

export interface Passage {
  findings: Findings;
  gazetteer: Gazetteer;
  sentence: number;
  clause: Span;
  words: string;
  /** The words of the whole sentence. */
  whole: string;
  /** Indices into the findings. */
  dates: number[];
  places: number[];
  people: number[];
  /** What was told before it, the latest last. */
  before: readonly ToldClause[];
}

/** What is told further back is forgotten. */
const remembered = 24;

/** The clause of a sentence, with the dates, places and people that stand in it. `before`: all that was told, of which the latest is kept. */
export function passageOf(
  findings: Findings,
  gazetteer: Gazetteer,
  sentence: number,
  clause: Span,
  before: readonly ToldClause[],
): Passage {
  const span = findings.sentences[sentence] ?? clause;
  return {
    findings,
    gazetteer,
    sentence,
    clause,
    words: findings.text.slice(clause.start, clause.end),
    whole: findings.text.slice(span.start, span.end),
    dates: datesOf(findings, sentence, clause),
    places: withinSpan(findings.places, clause),
    people: withinSpan(findings.people, clause),
    before: before.slice(-remembered),
  };
}

/** The dates of a clause, without that of its dateline, and of two that stand for one time the finer: "a year earlier, on 2 May 2023". */
function datesOf(findings: Findings, sentence: number, clause: Span): number[] {
  const found = withinSpan(findings.dates, clause);
  const from = found.length > 0 ? behindDateline(findings, sentence, clause) : 0;
  const dates = found.filter((index) => (findings.dates[index]?.start ?? 0) >= from);
  return dates.filter((index, at) => !isSaidAgain(findings, index, dates[at + 1]));
}

/** Offset at which the dateline of a clause's block ends; 0 of a clause that is far from it. */
function behindDateline({ text, blocks, sentences }: Findings, sentence: number, { start }: Span): number {
  const block = blocks[sentences[sentence]?.block ?? -1];
  if (!block || start - block.start > 200) return 0;
  return block.start + datelineLength(text.slice(block.start, block.start + 200));
}

const apposed = /^\s*,\s*(?:(?:on|in|at|в|во)\s)?$/iu;

function isSaidAgain({ text, dates }: Findings, index: number, next: number | undefined): boolean {
  const [date, finer] = [dates[index], dates[next ?? -1]];
  if (!date?.edtf || !finer?.edtf || !apposed.test(text.slice(date.end, finer.start))) return false;
  const [whole, part] = [dateSpan(date.edtf), dateSpan(finer.edtf)];
  return whole.start <= part.start && part.end <= whole.end;
}

/** A part between commas of at most so many characters adds to the one before: "met in Paris, France, on 5 May 2013". */
const aside = 34;

/** And one that begins with a preposition or a day, at most so many: "in Paris on 26 January 2001 and in Key West". */
const listed = 90;

/**
 * The offsets of a clause that belong to some of its words: the part between commas that they stand in, and short parts. A date in
 * another long part is that of something else: "the talks, which took place in Tbilisi, build on an agreement of May".
 */
export function belongsTo(
  { words, clause }: Pick<Passage, "words" | "clause">,
  own: Span,
): (offset: number) => boolean {
  const commas = [...words.matchAll(/,(?!\d)/g)].map(({ index }) => index);
  const edges = [-1, ...commas, words.length];
  const parts = edges.slice(1).map((end, index) => ({ start: (edges[index] ?? -1) + 1, end }));
  const isAside = ({ start, end }: Span) =>
    end - start <= aside ||
    (end - start <= listed &&
      /^\s*(?:(?:and|among them|most recently|first|last|again|later|once|then|и|потом|затем)\s)?(?:in|on|at|в|во|\d+)\s/i.test(
        words.slice(start, end),
      ));
  const isOwn = (part: Span | undefined) => part !== undefined && part.start < own.end && part.end > own.start;
  // "I was in Munich on 17 May, when they met"
  const isWhen = (part: Span | undefined) => isOwn(part) && /^\s*(?:when|когда)\s/i.test(words.slice(part?.start));
  const kept = parts.filter((part, index) => isAside(part) || isOwn(part) || isWhen(parts[index + 1]));
  return (offset) => kept.some(({ start, end }) => offset - clause.start >= start && offset - clause.start < end);
}
