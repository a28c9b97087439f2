/** Whether a name means the place, its government, a body that is called after it, or only says where a report was written. */

import {
  adverbs,
  besideNames,
  bodyHeads,
  bodyNouns,
  bodyTails,
  givenNames,
  governing,
  locative,
  motion,
  partyWords,
  stances,
  towards,
  townNouns,
  ways,
} from "./place-context.ts";
import type { Reader } from "./reader.ts";
import type { FoundPlace } from "./reading.ts";
import { stateOfAdjective } from "./region-names.ts";
import type { Token } from "./tokens.ts";

type Use = Pick<FoundPlace, "as" | "standing" | "reason">;

const asPlace: Use = { as: "place", standing: "stated", reason: "the text names it" };
const asBody: Use = {
  as: "name",
  standing: "stated",
  reason: "part of the name of a body, an agreement or a newspaper",
};
const asSomebody: Use = {
  as: "name",
  standing: "guessed",
  reason: "stands in what looks like the name of a person or a body",
};
const asDateline: Use = { as: "dateline", standing: "stated", reason: "where the report was written" };
const asGovernment: Use = { as: "government", standing: "guessed", reason: "a capital named for its government" };

/** `from`, `to`: the tokens that the name takes, `to` exclusive. */
export function placeUse(reader: Reader, from: number, to: number, isCapital: boolean): Use {
  const around = contextOf(reader.tokens, from, to);
  if (isDateline(reader, from, to)) return asDateline;
  if (isBody(around)) return asBody;
  if (isSomebody(around)) return asSomebody;
  return isCapital && isGovernment(around) ? asGovernment : asPlace;
}

interface Around {
  name: Token | undefined;
  before: Token[];
  after: Token[];
}

/** Up to six words of the sentence on each side, the nearest first. */
function contextOf(tokens: readonly Token[], from: number, to: number): Around {
  const name = tokens[from];
  const same = (token: Token) => token.sentence === name?.sentence;
  const before = tokens
    .slice(Math.max(0, from - 6), from)
    .filter(same)
    .toReversed();
  return { name, before, after: tokens.slice(to, to + 6).filter(same) };
}

const close = (token: Token | undefined) => token !== undefined && /^[\s\p{Pd}]*$/u.test(token.gap);

/** A town, perhaps a date and an agency, and a dash, at the very beginning of a paragraph. */
function isDateline({ text, tokens }: Reader, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first?.first || !last) return false;
  const behind = text.slice(last.end, last.end + 60);
  if (/^\s*(?:[\p{Pd}]|\/)\s/u.test(behind))
    return first.written === first.written.toUpperCase() || /^\s+[—–]\s/.test(behind);
  return /^(?:,[^.\n—–]{0,40})?\s*(?:\([^)\n]{2,30}\)\s*)?[—–-]{1,2}\s/u.test(behind) && /^(?:,|\s*\()/.test(behind);
}

function isBody({ name, before: [before, second], after: [next, third] }: Around): boolean {
  const following = next && close(next) && bodyNouns.has(next.lower);
  const tail = close(next) && next?.capital && close(third) && third?.capital && bodyTails.has(third.lower);
  const head = before?.lower === "of" && second && bodyHeads.has(second.lower);
  const radio = before && close(name) && bodyHeads.has(before.lower) && before.capital;
  return Boolean(following || tail || head || radio);
}

const isLoose = (token: Token) => besideNames.has(token.lower) || stateOfAdjective(token.written) !== undefined;

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

function isGovernment({ name, before, after }: Around): boolean {
  const [previous, second] = before;
  if (previous && close(name) && locative.has(previous.lower)) return false;
  if (previous && partyWords.has(previous.lower)) return !before.some(({ lower }) => ways.has(lower));
  if (previous && towards.has(previous.lower)) return !isMotion(before) && (isGiven(previous) || isStance(second));
  if (previous?.lower === "of")
    return second !== undefined && !townNouns.has(second.lower) && stances.has(second.lower);
  if (isStance(previous) && /\p{Script=Cyrillic}/u.test(previous?.written ?? "")) return true;
  if (name?.possessive) return after[0] !== undefined && !after[0].capital && !townNouns.has(after[0].lower);
  return isSubject(name, previous, after);
}

const isMotion = (before: Token[]) => before.some(({ lower }) => motion.has(lower));
const isGiven = ({ lower }: Token) => lower === "to" || lower === "к";
const isStance = (token: Token | undefined) => token !== undefined && stances.has(token.lower);

/** Nothing governs it, and a verb of governments follows. */
function isSubject(name: Token | undefined, previous: Token | undefined, after: Token[]): boolean {
  const free =
    !previous ||
    !close(name) ||
    /^(?:and|but|that|while|as|since|if|when|и|но|что|а|пока|как|the)$/.test(previous.lower);
  const verb = after.find(({ lower }) => !adverbs.has(lower));
  if (!free || !verb) return false;
  if (!/^[\s]*$/.test(after[0]?.gap ?? "")) return false;
  return governing.has(verb.lower) || coupledVerb(after);
}

/** "Baku and Yerevan agreed": the verb stands behind the second of the two. */
function coupledVerb([and, other, verb]: Token[]): boolean {
  return Boolean(and && other?.capital && verb && /^(?:and|и|և|və|და)$/.test(and.lower) && governing.has(verb.lower));
}
