/** The people of a text: participants of the atlas's meetings under every spelling, and names that nobody here knows. */
import { madeOnce } from "../atlas/made-once.ts";
import type { Compiled, KnownPerson } from "./compiled.ts";
import { cuts, declinedWord } from "./declension.ts";
import type { Gazetteer, Standing } from "./findings.ts";
import { besideNames } from "./place-context.ts";
import type { PersonFinding, Reader } from "./reader.ts";
import { boneKey, bonesOf, soundKeys } from "./sound-key.ts";
import type { Token } from "./text-tokens.ts";
import { isTitle, officeIn, officeOfRole, titleBefore } from "./titles.ts";
import { unknownPeople } from "./unknown-people.ts";

/** All people of the text, in their order. `taken`: tokens that are a place's. `year`: of the text, where it is known. */
export function readPeople(reader: Reader, taken: ReadonlySet<number>, year: number | undefined): PersonFinding[] {
  const known = knownPeople(reader, taken, year);
  const covered = new Set([...taken, ...known.flatMap(({ from, to }) => range(from, to))]);
  return [...known, ...unknownPeople(reader, covered)].toSorted((a, b) => a.start - b.start);
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

interface Met {
  /** Indices of the people whom the text has named in full so far. */
  inFull: Set<number>;
  /** Tokens that are a place's: "в Лиссабоне Тер-Петросян" has no given name in it. */
  taken: ReadonlySet<number>;
}

function knownPeople(reader: Reader, taken: ReadonlySet<number>, year: number | undefined): PersonFinding[] {
  const { tokens } = reader;
  const met: Met = { inFull: new Set(), taken };
  const found: PersonFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.capital || taken.has(at)) continue;
    const bearers = bearersAt(reader.compiled, tokens, at);
    const person = bearers.length > 0 ? personAt(reader, at, bearers, met, year) : undefined;
    if (!person) continue;
    const last = found.at(-1);
    if (last && last.to > person.from) found.pop();
    found.push(person);
  }
  return found;
}

/** In its own script, a word of a text may be a surname with an ending: Пашиняном, Փաշինյանի. */
function forms(word: string): string[] {
  if (/^\p{Script=Latin}/u.test(word)) return [word, ...azerbaijaniForms(word)];
  const kept = cuts(word).filter(({ stem, ending }) => ending === "" || isDeclined(stem, ending));
  return kept.flatMap(({ stem }) => (/\p{Script=Georgian}/u.test(word) ? [stem, `${stem}ი`] : [stem]));
}

const nominativeLetters = ["", "ի", "ი"];
const russianEnding = /^(?:ым|им|ом|ем|ой|ей|[аяуюеыи])$/;

function isDeclined(stem: string, ending: string): boolean {
  if (/\p{Script=Cyrillic}$/u.test(stem)) return russianEnding.test(ending);
  return nominativeLetters.some((letter) => {
    const declined = declinedWord(stem + letter, "");
    return declined?.stem === stem && declined.endings.has(ending);
  });
}

/** Azerbaijani endings on surnames: Əliyevin, Paşinyanla; foreign surnames in English do not end so. */
function azerbaijaniForms(word: string): string[] {
  const [, stem] = /^(.*(?:yev|ov|yan|lı|zadə|ov))(?:in|ın|un|ün|la|lə|ə|a|i|ı|dan|dən|da|də)$/u.exec(word) ?? [];
  return stem ? [stem] : [];
}

interface Bearer extends KnownPerson {
  /** Alike in sound, not only in its consonants. */
  sounds: boolean;
}

/**
 * How the words of a text may sound, in each of the forms that they may be of; it has the same words again and again. Kept no longer than
 * the tokens of the text: nothing of what readers send stays.
 */
const soundsIn = madeOnce((_: readonly Token[]) => new Map<string, string[]>());

function soundsOf(word: string, tokens: readonly Token[]): string[] {
  const sounds = soundsIn(tokens);
  const known = sounds.get(word);
  if (known) return known;
  const keys = [...new Set(forms(word).flatMap(soundKeys))];
  sounds.set(word, keys);
  return keys;
}

/** Who bears the surname that ends at the token; where several words make it, all of them stand there. */
function bearersAt({ surnames, bones }: Compiled, tokens: readonly Token[], at: number): Bearer[] {
  const keys = soundsOf(tokens[at]?.written ?? "", tokens);
  const heard = keys.flatMap((key) => surnames.get(key) ?? []).map((person) => ({ ...person, sounds: true }));
  const like = keys.flatMap((key) => bones.get(boneKey(key)) ?? []).map((person) => ({ ...person, sounds: false }));
  const all = heard.length > 0 ? heard : like.filter((person) => isLikely(person, keys));
  const unique = [...new Map(all.map((person) => [person.index, person])).values()];
  return unique.filter((person) => surnameFits(person, tokens, at));
}

/** Only surnames of the region are written in so many ways; they begin alike, and end in -yan, -ev or -ov. */
function isLikely({ surname }: KnownPerson, keys: string[]): boolean {
  const own = surname.at(-1) ?? "";
  return keys.some(
    (key) =>
      /(?:[iae]an|[ao]v)$/.test(key) &&
      key.at(-1) === own.at(-1) &&
      key[0] === own[0] &&
      Math.abs(key.length - own.length) < 3,
  );
}

function surnameFits({ surname }: KnownPerson, tokens: readonly Token[], at: number): boolean {
  return surname.every((part, index) => {
    const token = tokens[at - (surname.length - 1 - index)];
    return index === surname.length - 1 || (token !== undefined && soundsOf(token.written, tokens).includes(part));
  });
}

/** How a given name stands to a person's: "given", an initial, another's, or none there. */
type GivenName = "same" | "other" | "none";

const isNameWord = (token: Token | undefined) =>
  token?.capital && /^[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}’'.]*$/u.test(token.written);

function givenNameOf(person: KnownPerson, tokens: readonly Token[], before: number): GivenName {
  const token = tokens[before];
  const next = tokens[before + 1];
  if (!token || token.sentence !== next?.sentence || !/^(?:\s|\.\s?|-)$/.test(next.gap) || !isNameWord(token))
    return "none";
  const keys = soundsOf(token.written, tokens);
  if (keys.some((key) => person.given.has(key) || isAlike(key, person.given))) return "same";
  if (token.written.length === 1)
    return keys.some((key) => [...person.given].some((given) => given.startsWith(key))) ? "same" : "other";
  return "other";
}

/** What a word has behind another that it begins with; "" where it does not. */
const rest = (word: string, other: string) => (word.startsWith(other) ? word.slice(other.length) : "");

/** The last letter may be one that nobody hears: Charles, Шарль. */
const isNearly = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) > 2 && (/^[st]$/.test(rest(a, b)) || /^[st]$/.test(rest(b, a))));

/** Given names differ in their vowels: Edward, Eduard; Serzh, Serge; Davit, David. */
function isAlike(key: string, given: ReadonlySet<string>): boolean {
  const own = bonesOf(key);
  return own.length > 1 && [...given].some((name) => name[0] === key[0] && isNearly(own, bonesOf(name)));
}

function personAt(
  reader: Reader,
  at: number,
  bearers: Bearer[],
  met: Met,
  year: number | undefined,
): PersonFinding | undefined {
  const { tokens, compiled } = reader;
  const first = (person: Bearer) => at - person.surname.length + 1;
  const full = bearers.filter((person) => givenNameOf(person, tokens, first(person) - 1) === "same");
  const [sure] = full;
  if (sure && (full.length === 1 || full.every(({ index }) => index === sure.index))) {
    met.inFull.add(sure.index);
    return named(
      reader,
      first(sure) - givenLength(sure, tokens, first(sure)),
      at,
      sure.index,
      sure.sounds ? "stated" : "guessed",
      sure.sounds ? "named in full" : `written otherwise than the atlas writes ${nameOf(compiled, sure.index)}`,
    );
  }
  const alone = bearers.filter((person) => !hasOtherGivenName(person, tokens, first(person), met.taken));
  if (alone.length === 0) return undefined;
  return bySurname(reader, at, alone, met, year);
}

const givenLength = (person: Bearer, tokens: readonly Token[], first: number) =>
  givenNameOf(person, tokens, first - 1) === "same" &&
  givenNameOf(person, tokens, first - 2) === "same" &&
  person.given.size > 1
    ? 2
    : 1;

/** A name stands before it that is not theirs, and no office: it is somebody else's. */
function hasOtherGivenName(
  person: Bearer,
  tokens: readonly Token[],
  first: number,
  taken: ReadonlySet<number>,
): boolean {
  if (taken.has(first - 1) || givenNameOf(person, tokens, first - 1) !== "other") return false;
  return titleBefore(tokens, first) === "" && !isSentenceWord(tokens[first - 1]);
}

/** A capital that only the beginning of a sentence, or a demonym, gave. */
const isSentenceWord = (token: Token | undefined) => token === undefined || token.first;

const nameOf = ({ gazetteer }: Compiled, index: number) => gazetteer.people[index]?.name ?? "";

/** Surnames of fewer letters, as Mann's, are words of some language or other. */
const shortest = 4;

/** The surname alone: whom the text named in full before, else who bore that office, else the only one of that name. */
function bySurname(
  reader: Reader,
  at: number,
  bearers: Bearer[],
  met: Met,
  year: number | undefined,
): PersonFinding | undefined {
  const { tokens, compiled } = reader;
  const from = at - (bearers[0]?.surname.length ?? 1) + 1;
  if (isGivenName(tokens, at)) return undefined;
  const before = bearers.filter(({ index }) => met.inFull.has(index));
  const [known] = before;
  if (known && before.length === 1)
    return named(reader, from, at, known.index, "stated", `named in full before: ${nameOf(compiled, known.index)}`);
  const title = titleBefore(tokens, from);
  const holders = heldBy(compiled.gazetteer, bearers, title, year);
  const [holder] = holders;
  if (holder && holders.length === 1)
    return named(
      reader,
      from,
      at,
      holder.index,
      "counted",
      `whom the atlas has in that office${year ? ` about ${year}` : ""}: ${nameOf(compiled, holder.index)}`,
    );
  const sounding = bearers.filter(
    ({ sounds, surname }) => sounds && (title !== "" || surname.join("").length >= shortest),
  );
  const [only] = sounding;
  if (only && sounding.length === 1)
    return named(
      reader,
      from,
      at,
      only.index,
      "guessed",
      `the only one of that surname in the atlas: ${nameOf(compiled, only.index)}`,
    );
  if (sounding.length < 2) return undefined;
  const names = sounding.map(({ index }) => nameOf(compiled, index)).join(" or ");
  return {
    ...named(reader, from, at, -1, "unknown", `one of ${sounding.length} of that surname: ${names}?`),
    person: null,
  };
}

/** Another name follows: "Bernard Kouchner" has no Barnier in it. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence || next.gap !== " " || !isNameWord(next)) return false;
  return (
    !/\p{Script=Georgian}/u.test(next.written) &&
    !besideNames.has(next.lower) &&
    !isTitle(next) &&
    !tokens[at]?.possessive
  );
}

/** Of some bearers, those who held the office that the title names; of several, who did about that year. */
function heldBy(gazetteer: Gazetteer, bearers: Bearer[], title: string, year: number | undefined): Bearer[] {
  const office = title === "" ? undefined : officeIn(title);
  const inOffice = bearers.filter(({ index }) =>
    gazetteer.people[index]?.roles.some((role) => !office || officeOfRole(role) === office),
  );
  if (title !== "" && inOffice.length === 1) return inOffice;
  if (year === undefined) return [];
  return inOffice.filter(({ index }) => isActive(gazetteer, index, year));
}

/** The years of the meetings at which somebody was; kept, as it is asked again and again. */
const yearsOf = madeOnce(({ entries }: Gazetteer): Map<string, Set<number>> => {
  const years = new Map<string, Set<number>>();
  for (const { people, date } of entries)
    for (const name of people) years.set(name, (years.get(name) ?? new Set()).add(Number(date.slice(0, 4))));
  return years;
});

function isActive(gazetteer: Gazetteer, index: number, year: number): boolean {
  const years = yearsOf(gazetteer).get(gazetteer.people[index]?.name ?? "") ?? new Set();
  return years.has(year) || years.has(year - 1) || years.has(year + 1);
}

function named(
  { tokens, compiled }: Reader,
  from: number,
  at: number,
  index: number,
  standing: Standing,
  reason: string,
): PersonFinding {
  const [first, last] = [tokens[from], tokens[at]];
  if (!first || !last) throw new Error("A name of no words");
  const span = { start: first.start, end: last.end, sentence: last.sentence };
  return { ...span, person: nameOf(compiled, index) || null, standing, reason, from, to: at + 1 };
}
