/** The name of a place or state that begins at a word of a text. */
import { latinise } from "../search/folded-words.ts";
import type { Compiled, KnownPlaceName, NameIndex, NameWord } from "./compiled.ts";
import { cuts, declinedWord } from "./declension.ts";
import type { Token } from "./text-tokens.ts";

/** A name that begins at a token, and how many tokens it takes. */
export interface NameHit {
  name: KnownPlaceName;
  length: number;
}

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);

function isWord(token: Token, word: NameWord, azeri: boolean): boolean {
  if (word.capital && !token.capital) return false;
  if (token.term === word.term) return true;
  const { declined } = word;
  if (!declined || (isLatin(token.written) && !azeri)) return false;
  return token.lower.startsWith(declined.stem) && declined.endings.has(token.lower.slice(declined.stem.length));
}

const scripts = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u, /^\p{Script=Armenian}/u, /^\p{Script=Georgian}/u];
const scriptOf = (word: string) => scripts.findIndex((script) => script.test(word));

/** The words of a name stand close together: between them are white space, hyphens or the point of "D.C." and no more. */
const joins = /^[\s\p{Pd}.,/]{0,3}$/u;

function matches(
  tokens: readonly Token[],
  at: number,
  { words, short, text }: KnownPlaceName,
  azeri: boolean,
): boolean {
  const first = tokens[at];
  if (short && first && scriptOf(first.written) !== scriptOf(text)) return false;
  return words.every((word, index) => {
    const token = tokens[at + index];
    if (!token || token.sentence !== first?.sentence) return false;
    return isWord(token, word, azeri) && (index === 0 || joins.test(token.gap));
  });
}

/** The longest name of the index that begins at the token. `azeri`: Latin words may have Azerbaijani endings. */
export function nameAt(tokens: readonly Token[], at: number, index: NameIndex, azeri: boolean): NameHit | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  let best: NameHit | undefined;
  for (const name of candidatesAt(token, index, azeri))
    if (name.words.length > (best?.length ?? 0) && matches(tokens, at, name, azeri))
      best = { name, length: name.words.length };
  return best ? withoutDoubtfulSide(best, tokens, at, index, azeri) : borrowed(token, index);
}

/** "Шуши" is what one side calls the town, and the genitive of what the other does: whose name it is, nobody can say. */
function withoutDoubtfulSide(
  hit: NameHit,
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  azeri: boolean,
): NameHit {
  const [token] = tokens.slice(at);
  const { name, length } = hit;
  if (!token || name.side === undefined) return hit;
  const isOther = ({ side, places, words }: KnownPlaceName) =>
    words.length === length && side !== undefined && side !== name.side && places[0] === name.places[0];
  const doubtful = candidatesAt(token, index, azeri).some((one) => isOther(one) && matches(tokens, at, one, azeri));
  return doubtful ? { name: { ...name, side: undefined }, length } : hit;
}

function candidatesAt(token: Token, { names, stems }: NameIndex, azeri: boolean): KnownPlaceName[] {
  const exact = names.get(token.term) ?? [];
  if (!azeri && isLatin(token.written)) return exact;
  return [...exact, ...cuts(token.written).flatMap(({ stem }) => stems.get(stem) ?? [])];
}

/** Letters that a name may end in before its endings: what is left of a word is not always the name. */
const lost = ["", "ი", "а", "я"];

/**
 * A name in a case of a language that the atlas does not have it in: "დუშანბეში". Its nominative is folded, and may be that of
 * another language. Only of one word, and of five letters at least.
 */
function borrowed(token: Token, { names }: NameIndex): NameHit | undefined {
  if (isLatin(token.written) || !token.capital) return undefined;
  for (const { stem, ending } of cuts(token.written)) {
    if (ending === "" || stem.length < 4) continue;
    for (const letter of lost) {
      const declined = declinedWord(stem + letter, "");
      if (declined?.stem !== stem || !declined.endings.has(ending)) continue;
      const name = names.get(latinise(stem + letter))?.find(({ words, short }) => words.length === 1 && !short);
      if (name) return { name, length: 1 };
    }
  }
  return undefined;
}

/** A state or group of states is named there; how many tokens its name takes. */
export const stateAt = (compiled: Compiled, tokens: readonly Token[], at: number): number =>
  nameAt(tokens, at, { names: compiled.states, stems: compiled.stateStems }, false)?.length ?? 0;
