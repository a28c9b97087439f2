/** Whether a name means the place, its government, a body that is called after it, or only says where a report was written. */

import { datelineLength } from "./dateline.ts";
import type { FoundPlace } from "./findings.ts";
import {
  addressing,
  adverbs,
  besideNames,
  bodyHeads,
  bodyNouns,
  bodyTails,
  givenNames,
  governing,
  locative,
  motion,
  noVerbs,
  otherVerbs,
  partyWords,
  prepositions,
  stances,
  towards,
  townNouns,
  ways,
} from "./place-context.ts";
import type { Reader } from "./reader.ts";
import { stateOfAdjective } from "./region-names.ts";
import type { Token } from "./text-tokens.ts";

interface Use extends Pick<FoundPlace, "as" | "standing"> {
  why: "named" | "body" | "somebody" | "dateline" | "government";
}

const asPlace: Use = { as: "place", standing: "stated", why: "named" };
/** Part of the name of a body, an agreement or a newspaper. */
const asBody: Use = { as: "name", standing: "stated", why: "body" };
const asSomebody: Use = { as: "name", standing: "guessed", why: "somebody" };
const asDateline: Use = { as: "dateline", standing: "stated", why: "dateline" };
const asGovernment: Use = { as: "government", standing: "guessed", why: "government" };

/** `from`, `to`: the tokens that the name takes, `to` exclusive. */
export function placeUse(reader: Reader, from: number, to: number, { speaks, nominative }: Kind): Use {
  const around = { ...contextOf(reader.tokens, from, to), nominative };
  if (isDateline(reader, from, to)) return asDateline;
  if (isBody(around)) return asBody;
  if (isSurname(around) || (reader.language === "en" && isSomebody(around))) return asSomebody;
  if (isTitled(reader, from, to)) return asBody;
  return speaks && isGovernment(around) ? asGovernment : asPlace;
}

interface Kind {
  /** Its name can stand for those who govern from there. */
  speaks: boolean;
  /** It is written as the name itself is, in no case. */
  nominative: boolean;
}

interface Around {
  name: Token | undefined;
  before: Token[];
  after: Token[];
  nominative: boolean;
}

/** Up to six words of the sentence on each side, the nearest first. */
function contextOf(tokens: readonly Token[], from: number, to: number): Omit<Around, "nominative"> {
  const name = tokens[from];
  const same = (token: Token) => token.sentence === name?.sentence;
  const before = tokens
    .slice(Math.max(0, from - 6), from)
    .filter(same)
    .toReversed();
  return { name, before, after: tokens.slice(to, to + 6).filter(same) };
}

const close = (token: Token | undefined) => token !== undefined && /^[\s\p{Pd}]*$/u.test(token.gap);

/** In the words before a dispatch, at the beginning of a paragraph. */
function isDateline({ text, tokens }: Reader, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first?.first || !last) return false;
  const behind = text.slice(last.end, last.end + 60);
  if (/^\s+[—–]\s/.test(behind)) return true;
  if (!/^(?:[,.]|\s*[(\p{Pd}/])/u.test(behind) || !beginsBlock(text, first.start)) return false;
  const length = datelineLength(text.slice(first.start, first.start + 200));
  return length >= last.end - first.start || dated.test(behind) || byAgency.test(behind);
}

const beginsBlock = (text: string, start: number) =>
  /(?:^|\n[^\S\n]*)$/.test(text.slice(Math.max(0, start - 20), start));
/** An agency in brackets, and a dash. */
const byAgency = /^(?:,[^(\n]{0,30})?\s*\([^)\n]{2,30}\)\s*[—–-]\s/;
/** A town, a point or comma, and a date with nothing else: "Баку. 29 ноября." */
const dated = /^[,.]\s+(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2})(?:,?\s\d{4})?[.,]\s/u;

function isBody({ name, before: [before, second], after: [next, third] }: Around): boolean {
  const following = next && close(next) && bodyNouns.has(next.lower);
  const tail = close(next) && next?.capital && close(third) && third?.capital && bodyTails.has(third.lower);
  const head = before?.lower === "of" && second && bodyHeads.has(second.lower);
  const radio = before && close(name) && bodyHeads.has(before.lower) && before.capital;
  return Boolean(following || tail || head || radio);
}

const isLoose = (token: Token) => besideNames.has(token.lower) || stateOfAdjective(token.written) !== undefined;

/** It ends as surnames of the region do, and a given name stands before it: "Ashot Ivanyan". */
function isSurname({ name, before: [before] }: Around): boolean {
  if (!name || !before?.capital || name.gap !== " " || !/(?:yan|ян)$/iu.test(name.lower)) return false;
  return !locative.has(before.lower) && !towards.has(before.lower) && !prepositions.has(before.lower);
}

/** A capitalised word that belongs to it: before it a given name, after it a word that is no title, day or month. */
function isSomebody({ name, before: [before], after: [next] }: Around): boolean {
  const beside = (token: Token | undefined, gapped: Token | undefined) =>
    token !== undefined && gapped !== undefined && /^\s+$/.test(gapped.gap) && /^\p{Lu}\p{Ll}/u.test(token.written);
  if (beside(before, name) && before && givenNames.has(before.lower)) return true;
  const following = beside(next, next) && next && !isLoose(next) && !name?.possessive;
  const placed =
    before && (locative.has(before.lower) || towards.has(before.lower) || /^(?:and|the|of|и)$/.test(before.lower));
  return Boolean(
    following &&
      next &&
      (givenNames.has(next.lower) ||
        (!placed && !governing.has(next.lower) && /^\p{Script=Latin}/u.test(next.written))),
  );
}

function isGovernment({ name, before, after, nominative }: Around): boolean {
  const [previous, second] = before;
  if (previous && close(name) && locative.has(previous.lower)) return false;
  if (previous && partyWords.has(previous.lower)) return !before.some(({ lower }) => ways.has(lower));
  if (previous && towards.has(previous.lower)) return !isMotion(before) && (isGiven(previous) || isStance(second));
  if (previous?.lower === "of")
    return second !== undefined && !townNouns.has(second.lower) && stances.has(second.lower);
  if (isStance(previous) && /\p{Script=Cyrillic}/u.test(previous?.written ?? "")) return true;
  if (name?.possessive) return after[0] !== undefined && !after[0].capital && !townNouns.has(after[0].lower);
  return isSubject({ name, before, after, nominative }, previous);
}

const isMotion = (before: Token[]) => before.some(({ lower }) => motion.has(lower));
const isGiven = ({ lower }: Token) => lower === "to" || lower === "к";
const isStance = (token: Token | undefined) => token !== undefined && stances.has(token.lower);

/** In quotation marks behind a capitalised word, as newspapers are: «Вечерний Ереван». */
function isTitled({ text, tokens }: Reader, from: number, to: number): boolean {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (!before?.capital || !first || !last || first.gap !== " ") return false;
  return /["“«„]/.test(text[before.start - 1] ?? "") && /["”»“]/.test(text[last.end] ?? "");
}

/** Nothing governs it, and a verb follows; or a verb before it speaks to it. */
function isSubject({ name, after, nominative }: Around, previous: Token | undefined): boolean {
  if (previous && close(name) && addressing.has(previous.lower)) return true;
  if (name && /^\p{Script=Cyrillic}/u.test(name.written)) return nominative && isRussianSubject(name, previous, after);
  const verb = after.find(({ lower }) => !adverbs.has(lower));
  if (!verb || !/^\s*$/.test(after[0]?.gap ?? "")) return false;
  return isVerb(verb) || coupledVerb(after);
}

/** After no preposition and no word for a town. What is never declined needs a verb as well. */
function isRussianSubject(name: Token, previous: Token | undefined, after: Token[]): boolean {
  const bound = previous !== undefined && close(name);
  if (bound && (prepositions.has(previous.lower) || townNouns.has(previous.lower))) return false;
  if (/[уиоеэю]$/u.test(name.lower))
    return !bound || coupledVerb(after) || after.slice(0, 2).some(({ lower }) => governing.has(lower));
  return !(bound && previous.capital && !previous.first);
}

const isVerb = ({ lower }: Token) =>
  !noVerbs.has(lower) && (governing.has(lower) || otherVerbs.has(lower) || /[a-z]{2}ed$/.test(lower));

/** "Baku and Yerevan agreed": the verb stands behind the second of the two. */
function coupledVerb([and, other, verb]: Token[]): boolean {
  return Boolean(and && other?.capital && verb && /^(?:and|и|և|və|და)$/.test(and.lower) && isVerb(verb));
}
