/** Passages that may be quoted: the shortest that carries what is told, each once in the text with its surroundings. */
import { surroundings } from "../atlas/surroundings.ts";
import { occurrences } from "../atlas/text-quote.ts";
import { clausesOf } from "./clauses.ts";
import type { ProposedExcerpt, ReadBlock, Span } from "./findings.ts";
import { comesAbout } from "./happening-words.ts";
import { withinSpan } from "./in-order.ts";
import type { Findings, ToldClause } from "./reader.ts";

/** Characters of what has no end of a sentence: nobody quotes so much. */
const longestExcerpt = 2000;

/** More proposals than anybody reads; each is looked for in the whole text. */
export const mostExcerpts = 400;

interface Proposal extends Span {
  sentence: number;
  block: ReadBlock;
  reason: string;
}

/** In the order of the text; nothing of furniture, and nothing that occurs twice even with what stands around it. */
export function proposeExcerpts(findings: Findings, told: ToldClause[]): ProposedExcerpt[] {
  const proposals = findings.sentences.flatMap((_, sentence) => proposalsOf(findings, told, sentence));
  return proposals.slice(0, mostExcerpts).flatMap((proposal) => excerptOf(findings.text, proposal));
}

function proposalsOf(findings: Findings, told: ToldClause[], sentence: number): Proposal[] {
  const span = findings.sentences[sentence];
  const block = span && findings.blocks[span.block];
  if (!span || !block || block.kind === "furniture" || block.locus === null) return [];
  const own = toldOf(told, sentence);
  if (own.length === 0) {
    const reason = factIn(findings, span);
    return reason ? [{ ...trimmed(findings.text, span), sentence, block, reason }] : [];
  }
  if (span.end - span.start <= shortEnough) {
    const reason = [...new Set(own.map((one) => one.reason))].join("; ");
    return [{ ...trimmed(findings.text, span), sentence, block, reason }];
  }
  const reasons = new Map(own.map(({ clause, reason }) => [clause.start, reason]));
  return clausesOf(findings.text, span).flatMap((clause) => {
    const reason = reasons.get(clause.start) ?? factIn(findings, clause);
    return reason ? [{ ...trimmed(findings.text, clause), sentence, block, reason }] : [];
  });
}

/** Told by sentence, looked up without going through all of them each time. */
const bySentence = new WeakMap<ToldClause[], Map<number, ToldClause[]>>();

function grouped(told: ToldClause[]): Map<number, ToldClause[]> {
  const groups = new Map<number, ToldClause[]>();
  for (const one of told) {
    const group = groups.get(one.sentence);
    if (group) group.push(one);
    else groups.set(one.sentence, [one]);
  }
  return groups;
}

function toldOf(told: ToldClause[], sentence: number): ToldClause[] {
  const known = bySentence.get(told) ?? grouped(told);
  bySentence.set(told, known);
  return known.get(sentence) ?? [];
}

/** A sentence of no more letters is proposed whole. */
const shortEnough = 140;

const stated =
  /\b(?:said|says|told|accus\p{L}*|stress\p{L}*|warn\p{L}*|den(?:y|ied|ies)|insist\p{L}*|reiterat\p{L}*|agree\p{L}*|threaten\p{L}*|has|have|discuss\p{L}*|remain\p{L}*|lead|leading|led)\b|заяви|сказал|отмети|подчеркн|сообщ|обвин|говорит|ասել|ասաց|dedi|bildir|თქვა|განაცხად/iu;

/** Why a sentence that tells of no happening may still carry something: who said it, a figure, a place, a person. */
function factIn(findings: Findings, { start, end }: Span): string | undefined {
  const words = findings.text.slice(start, end);
  if (/\d/.test(words)) return "a figure";
  if (comesAbout.test(words)) return "something came about";
  if (stated.test(words) || /["“”«»]/.test(words)) return "a statement";
  if (withinSpan(findings.people, { start, end }).length > 0) return "names somebody";
  if (withinSpan(findings.places, { start, end }).length > 0) return "names a place";
  return undefined;
}

/** A word that only joins a clause to the one before. */
const joining = /^\s*(?:(?:and|but|while|а|но|и)\s+(?=\S+\s))?/iu;

/** Without white space at its ends, the word that joins a clause to the one before, and the comma that ends it. */
function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + (joining.exec(raw)?.[0].length ?? 0);
  let to = raw.length;
  while (to > 0 && /[\s,;]/.test(raw[to - 1] ?? "")) to -= 1;
  return { start: from, end: Math.max(from, start + to) };
}

function excerptOf(text: string, { start, end, sentence, block, reason }: Proposal): ProposedExcerpt[] {
  const exact = text.slice(start, end);
  if (exact === "" || exact.length > longestExcerpt || block.locus === null) return [];
  const { prefix, suffix } = surroundings(text, block, start, end);
  if (occurrences(text, { exact, prefix, suffix }, 2) !== 1) return [];
  return [{ sentence, exact, prefix, suffix, paragraph: block.locus, reason }];
}
