/** Names that stand where a place's name would, and that the atlas does not know: listed, never dropped. */
import { stateAt } from "./name-at.ts";
import { besideNames, locative } from "./place-context.ts";
import type { PlaceFinding, Reader } from "./reader.ts";
import { stateOfAdjective } from "./region-names.ts";
import type { Token } from "./text-tokens.ts";

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Words that say what the name behind or before them is a name of. */
const before = words(
  "village villages town towns city province region district oblast село селе села селах сёлах сел город городе города посёлок поселок поселке деревня деревне станица",
);
/** "Residents of": the word before "of" says that a place follows. */
const peopleOf = words(
  "residents villagers inhabitants people village villages town towns city outskirts streets province region district",
);

const behind = words(
  "province region district oblast village county raion городе районе район области область провинции kəndi kəndində kəndinə kəndinin rayonu rayonunda şəhəri şəhərində գյուղ գյուղում գյուղի քաղաք სოფელ სოფელში",
);

/** Capitalised words behind "in" that name no place. */
const noPlaces =
  words(`the a an his her their its our this that which early late mid spring summer autumn fall winter english
  russian armenian azerbaijani parliament congress sunday's government mr mrs ms dr god world war cold western eastern northern
  southern central soviet islam christian twitter facebook telegram instagram youtube
  этом том своем своём понедельник вторник среду четверг пятницу субботу воскресенье январе феврале марте апреле мае июне июле
  августе сентябре октябре ноябре декабре кремле кремль мид министерстве министерство госдуме совете совет twitter telegram`);

const cyrillic = (token: Token) => /^\p{Script=Cyrillic}/u.test(token.written);
const isName = (token: Token) => /^\p{Lu}[\p{L}’'-]+$/u.test(token.written) && /\p{Ll}/u.test(token.written);
const isOther = ({ lower, written }: Token) =>
  noPlaces.has(lower) || besideNames.has(lower) || stateOfAdjective(written) !== undefined;

const englishLocative = words("in at near outside");
const isLocative = (token: Token) => (cyrillic(token) ? locative.has(token.lower) : englishLocative.has(token.lower));

/** `taken`: what is known already. */
export function unknownPlaces(reader: Reader, taken: readonly PlaceFinding[]): PlaceFinding[] {
  const { tokens, words: said } = reader;
  const covered = new Set(taken.flatMap(({ from, to }) => range(from, to)));
  const found: PlaceFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = nameLength(reader, at, covered);
    if (length === 0) continue;
    found.push(unknown(tokens, at, at + length, said("reading.placeUnknown")));
    at += length - 1;
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** How many tokens a name that nobody knows takes there; 0 where there is none. */
function nameLength({ tokens, compiled }: Reader, at: number, covered: ReadonlySet<number>): number {
  const token = tokens[at];
  if (!token || token.first || covered.has(at) || !isName(token) || isOther(token)) return 0;
  let to = at;
  while (to < at + 3 && goesOn(tokens, at, to) && !covered.has(to)) to += 1;
  if (!isPlaced(tokens, at, to, covered) || covered.has(to - 1)) return 0;
  return stateAt(compiled, tokens, at) > 0 ? 0 : to - at;
}

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[to];
  if (!token || token.sentence !== tokens[at]?.sentence || !isName(token) || isOther(token)) return false;
  return to === at || /^(?:\s|-)$/.test(token.gap);
}

const isPeopleOf = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === "of" && peopleOf.has(tokens[at - 2]?.lower ?? "");

/** "Past Mets Shen and Hin Shenadzor": coupled with a place that is known. */
const isCoupled = (tokens: readonly Token[], at: number, covered: ReadonlySet<number>) =>
  /^(?:and|и|և|və|და)$/.test(tokens[at - 1]?.lower ?? "") && covered.has(at - 2);

function isPlaced(tokens: readonly Token[], at: number, to: number, covered: ReadonlySet<number>): boolean {
  const [previous, next] = [tokens[at - 1], tokens[to]];
  const close = /^\s+$/.test(tokens[at]?.gap ?? "");
  if (
    previous &&
    close &&
    previous.sentence === tokens[at]?.sentence &&
    (isLocative(previous) || before.has(previous.lower) || isPeopleOf(tokens, at) || isCoupled(tokens, at, covered))
  )
    return !isTitled(tokens, at, to);
  return Boolean(next && next.sentence === tokens[at]?.sentence && /^\s+$/.test(next.gap) && behind.has(next.lower));
}

/** "At President Macron's", "in Foreign Minister Lavrov's words": the words of an office are not of a town. */
const isTitled = (tokens: readonly Token[], at: number, to: number) =>
  tokens.slice(at, to).some(({ lower }) => besideNames.has(lower)) || Boolean(tokens[to - 1]?.possessive);

function unknown(tokens: readonly Token[], from: number, to: number, reason: string): PlaceFinding {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) throw new Error("A name of no words");
  const span = { start: first.start, end: last.end, sentence: first.sentence };
  return { ...span, place: null, as: "place", standing: "unknown", reason, side: undefined, from, to };
}
