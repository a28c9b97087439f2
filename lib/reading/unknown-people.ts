/** Names of people whom the atlas does not know: what stands behind an office, or says something. Listed, never dropped. */
import { stateAt } from "./name-at.ts";
import { besideNames } from "./place-context.ts";
import type { PersonFinding, Reader } from "./reader.ts";
import { stateOfAdjective } from "./region-names.ts";
import type { Token } from "./text-tokens.ts";
import { isTitle, titleBefore } from "./titles.ts";

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

const saying = words(`said says told added stressed warned noted wrote tweeted insisted argued
  сказал сказала говорит заявил заявила отметил отметила сообщил сообщила добавил добавила подчеркнул подчеркнула написал написала`);

const bodies =
  words(`ministry government parliament council union nations group service office agency army forces party kremlin
  house department committee court bank state states republic organization organisation federation university times post
  министерство мид правительство`);

/** How surnames of the region end. */
const surnames = /(?:ov|ev|yan|ian|dze|shvili|zade|zadə|enko|(?:ов|ев|ин|ян|дзе|швили|заде|енко)(?:а|у|ым|ом|е|ой)?)$/u;

/** A name has a capital and small letters; not that of a state, a day or an office. */
const isName = (token: Token | undefined): token is Token =>
  token !== undefined &&
  /^\p{Lu}[\p{L}’']*\p{Ll}[\p{L}’']*$/u.test(token.written) &&
  !besideNames.has(token.lower) &&
  !isTitle(token) &&
  !bodies.has(token.lower) &&
  stateOfAdjective(token.written) === undefined;

/** `covered`: tokens of what is known already. */
export function unknownPeople(reader: Reader, covered: ReadonlySet<number>): PersonFinding[] {
  const { tokens } = reader;
  const found: PersonFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = nameEnd(tokens, at, covered);
    if (to === at) continue;
    if (isPerson(reader, at, to)) found.push(unknown(tokens, at, to));
    at = to - 1;
  }
  return found;
}

/** Where the capitalised words that begin at a token end; the token itself where it begins none. */
function nameEnd(tokens: readonly Token[], at: number, covered: ReadonlySet<number>): number {
  let to = at;
  while (to < at + 4 && isName(tokens[to]) && !covered.has(to) && goesOn(tokens, at, to)) to += 1;
  return to;
}

const goesOn = (tokens: readonly Token[], at: number, to: number) =>
  to === at || (tokens[to]?.sentence === tokens[at]?.sentence && /^(?:\s|-)$/.test(tokens[to]?.gap ?? ""));

function isPerson({ tokens, compiled }: Reader, at: number, to: number): boolean {
  if (stateAt(compiled, tokens, at) > 0) return false;
  const next = tokens[to];
  if (next && next.sentence === tokens[at]?.sentence && /^\s$/.test(next.gap) && bodies.has(next.lower)) return false;
  if (titleBefore(tokens, at) !== "") return true;
  const says = (token: Token | undefined) =>
    token !== undefined && token.sentence === tokens[at]?.sentence && saying.has(token.lower);
  if (to - at < 2) return false;
  return surnames.test(tokens[to - 1]?.written ?? "") || (!tokens[at]?.first && (says(next) || says(tokens[at - 1])));
}

function unknown(tokens: readonly Token[], from: number, to: number): PersonFinding {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) throw new Error("A name of no words");
  const reason = "a name in the place of a person's, and no participant of the atlas has it";
  return {
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    person: null,
    standing: "unknown",
    reason,
    from,
    to,
  };
}
