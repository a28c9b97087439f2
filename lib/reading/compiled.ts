/** A gazetteer made ready for matching: every name under its first word, so that a text is read word by word, once. */
import { madeOnce } from "../atlas/made-once.ts";
import { latinise } from "../search/folded-words.ts";
import { type Declined, declinedWord } from "./declension.ts";
import type { Gazetteer } from "./findings.ts";
import { regionNames } from "./region-names.ts";
import { boneKey, soundKeys } from "./sound-key.ts";

/** A word of a name, in the forms in which a text may have it. */
export interface NameWord {
  term: string;
  declined: Declined | undefined;
  /** The text must have a capital there too, in a script that has any. */
  capital: boolean;
}

export interface KnownPlaceName {
  words: NameWord[];
  /** Indices of the places that have it; more than one where they share it. */
  places: number[];
  text: string;
  side: string | undefined;
  /** Of few letters: the script must be the same, or "Tex" would be a village. */
  short: boolean;
}

export interface KnownPerson {
  index: number;
  given: Set<string>;
  surname: string[];
}

export interface Compiled {
  gazetteer: Gazetteer;
  /** By the folded first word, and by the stem of the first word. Longest first. */
  names: Map<string, KnownPlaceName[]>;
  stems: Map<string, KnownPlaceName[]>;
  /** By the sound of the last word of the surname, and by its consonants. */
  surnames: Map<string, KnownPerson[]>;
  bones: Map<string, KnownPerson[]>;
  placeIndex: Map<string, number>;
  /** English name of a state → index of its capital. */
  capitals: Map<string, number>;
  /** First words of the names of states, folded and by stem, with the words that follow. */
  states: Map<string, KnownPlaceName[]>;
  stateStems: Map<string, KnownPlaceName[]>;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const wordOfName = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼ]*/gu;

function nameWords(text: string, language: string, common: boolean): NameWord[] {
  return (text.match(wordOfName) ?? []).map((word) => ({
    term: latinise(word),
    declined: declinedWord(word, language),
    capital: !common && /^[^\p{Ll}]|^\p{Script=Georgian}/u.test(word),
  }));
}

export interface NameIndex {
  names: Map<string, KnownPlaceName[]>;
  stems: Map<string, KnownPlaceName[]>;
}

function indexName({ names, stems }: NameIndex, name: KnownPlaceName): void {
  const [first] = name.words;
  if (!first || first.term === "") return;
  add(names, first.term, name);
  if (first.declined) add(stems, first.declined.stem, name);
}

const longestFirst = (a: KnownPlaceName, b: KnownPlaceName) => b.words.length - a.words.length;

function sorted(index: NameIndex): NameIndex {
  for (const map of [index.names, index.stems]) for (const list of map.values()) list.sort(longestFirst);
  return index;
}

type PlaceName = Gazetteer["places"][number]["names"][number];

/** "Saint Petersburg" is also written "St. Petersburg". */
const shortened = (name: PlaceName): PlaceName[] =>
  name.text.startsWith("Saint ") ? [name, { ...name, text: name.text.replace("Saint", "St") }] : [name];

/** Each text once, of whichever places have it; apart in Azerbaijani, whose endings are its own. */
function placeNames({ places }: Gazetteer): KnownPlaceName[] {
  const known = new Map<string, KnownPlaceName>();
  for (const [index, { names, common = false }] of places.entries()) {
    for (const { text, language, side } of names.flatMap(shortened)) {
      const key = `${text}\n${language === "az"}`;
      const same = known.get(key);
      if (same && !same.places.includes(index)) same.places.push(index);
      if (same) continue;
      const words = nameWords(text, language, common);
      const short = words.length === 1 && (words[0]?.term.length ?? 0) < 5;
      known.set(key, { words, places: [index], text, side, short });
    }
  }
  return [...known.values()];
}

function indexOf(names: KnownPlaceName[]): NameIndex {
  const index: NameIndex = { names: new Map(), stems: new Map() };
  for (const name of names) indexName(index, name);
  return sorted(index);
}

let knownStates: NameIndex | undefined;

/** The same of every gazetteer, and made once. */
function statesIndex(): NameIndex {
  knownStates ??= makeStates();
  return knownStates;
}

function makeStates(): NameIndex {
  const abbreviations = ["US", "USA", "UK", "EU", "UN", "USSR", "США", "СССР", "ЕС", "РФ", "ООН", "ABŞ", "Turkey"];
  const groups = [
    "Soviet Union",
    "European Union",
    "Europe",
    "Asia",
    "Caucasus",
    "Советский Союз",
    "Евросоюз",
    "Европа",
  ];
  const texts = [...regionNames(), ...abbreviations, ...groups];
  const state = (text: string) => ({
    words: nameWords(text, "", false),
    places: [],
    text,
    side: undefined,
    short: false,
  });
  return indexOf(texts.map(state));
}

function indexPeople({ people }: Gazetteer): Pick<Compiled, "surnames" | "bones"> {
  const surnames = new Map<string, KnownPerson[]>();
  const bones = new Map<string, KnownPerson[]>();
  for (const [index, { name, spellings, body }] of people.entries()) {
    if (body) continue;
    for (const spelling of [name, ...spellings]) indexSpelling({ surnames, bones }, index, spelling);
  }
  return { surnames, bones };
}

/** A part before the surname that belongs to it: Le Drian, De Gucht. */
const particle = /^(?:le|la|de|du|von|van|der|den|al|el|bin|ter)$/i;

function indexSpelling({ surnames, bones }: Pick<Compiled, "surnames" | "bones">, index: number, name: string): void {
  const parts = name.split(/[\s-]+/);
  let from = parts.length - 1;
  while (from > 1 && particle.test(parts[from - 1] ?? "")) from -= 1;
  const given = new Set(parts.slice(0, Math.max(1, from)).flatMap(soundKeys));
  const person: KnownPerson = {
    index,
    given,
    surname: parts.slice(from).flatMap((part) => soundKeys(part).slice(0, 1)),
  };
  for (const key of soundKeys(parts.at(-1) ?? "")) {
    addPerson(surnames, key, person);
    const bone = boneKey(key);
    if (bone) addPerson(bones, bone, person);
  }
}

/** Another spelling of somebody who has the key already only adds their given names. */
function addPerson(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const known = map.get(key)?.find(({ index }) => index === person.index);
  if (!known) add(map, key, { ...person, given: new Set(person.given) });
  else for (const name of person.given) known.given.add(name);
}

/** Made once of each gazetteer. Its cost grows with the number of names, that of reading does not. */
export const compileGazetteer = madeOnce((gazetteer: Gazetteer): Compiled => {
  const { names, stems } = indexOf(placeNames(gazetteer));
  const states = statesIndex();
  const capitals = new Map<string, number>();
  for (const [index, { capitalOf }] of gazetteer.places.entries()) if (capitalOf) capitals.set(capitalOf, index);
  return {
    gazetteer,
    names,
    stems,
    ...indexPeople(gazetteer),
    placeIndex: new Map(gazetteer.places.map(({ id }, index) => [id, index])),
    capitals,
    states: states.names,
    stateStems: states.stems,
  };
});
