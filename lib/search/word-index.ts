/**
 * Which words stand in which fields of which documents, and what fits the words of a query. Scored as MiniSearch does (BM25+, words
 * that only begin so or are misspelt count less), in arrays of numbers: its objects for each find take 0.3 s where one letter fits
 * 16,000 documents. `word-index.test.ts` compares the two.
 */
import SearchableMap from "minisearch/SearchableMap";

export interface Field {
  name: string;
  /** How much more than in other fields a word counts here. */
  boost: number;
}

/** In one field: number of a document, how often the word stands there, the next document … */
type Places = Int32Array;

export interface WordIndex {
  fields: readonly Field[];
  size: number;
  /** By word and field. */
  words: SearchableMap<(Places | undefined)[]>;
  /** How many different words a document has in a field, document by document. */
  lengths: Uint32Array;
  /** Their mean by field. */
  meanLengths: number[];
}

/** What is known of the words of a document: those of each field in order. */
export type WordsOf = readonly (readonly string[])[];

/** The index of documents, which go by their number in the list. */
export function wordIndex(fields: readonly Field[], documents: Iterable<WordsOf>): WordIndex {
  const found = new Map<string, (number[] | undefined)[]>();
  const lengths: number[] = [];
  let size = 0;
  for (const words of documents) {
    for (let field = 0; field < fields.length; field++) lengths.push(noteWords(found, words[field] ?? [], field, size));
    size++;
  }
  const words = new SearchableMap<(Places | undefined)[]>();
  for (const [word, lists] of found)
    words.set(
      word,
      Array.from(lists, (list) => list && Int32Array.from(list)),
    );
  const meanLengths = fields.map((_, field) => meanOf(lengths, field, fields.length));
  return { fields, size, words, lengths: Uint32Array.from(lengths), meanLengths };
}

/** Notes the words of a field; gives how many different ones there are. */
function noteWords(found: Map<string, (number[] | undefined)[]>, words: readonly string[], field: number, id: number) {
  let unlike = 0;
  for (const word of words) {
    let lists = found.get(word);
    if (!lists) {
      lists = [];
      found.set(word, lists);
    }
    let list = lists[field];
    if (!list) {
      list = [];
      lists[field] = list;
    }
    if (list.at(-2) === id) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
    else {
      list.push(id, 1);
      unlike++;
    }
  }
  return unlike;
}

function meanOf(lengths: number[], field: number, step: number): number {
  let sum = 0;
  for (let at = field; at < lengths.length; at += step) sum += lengths[at] ?? 0;
  return sum / Math.max(1, lengths.length / step);
}

export interface Wanted {
  words: readonly string[];
  /** Whether a document must have all of them; else one is enough. */
  every: boolean;
  /** Whether words that only begin with a word fit it. */
  begins: (word: string) => boolean;
  /** How many letters of a word may be wrong. */
  wrong: (word: string) => number;
  /** Looks in this field alone. */
  only?: string;
}

export interface Match {
  id: number;
  /** Of documents that fit, the higher the better. */
  score: number;
  /** The fields in which something fits, as bits. */
  fields: number;
}

export interface Matches {
  /** In the order of the documents. */
  documents: Match[];
  /** The words of the index that fit. */
  fitting: ReadonlySet<string>;
}

const none: Matches = { documents: [], fitting: new Set() };

interface Fit {
  word: string;
  places: (Places | undefined)[];
  weight: number;
}

/** The words of the index that fit a word of a query, and what each counts. */
function* fits({ words }: WordIndex, asked: string, { begins, wrong }: Wanted): Generator<Fit> {
  const same = words.get(asked);
  if (same) yield { word: asked, places: same, weight: 1 };
  const distance = wrong(asked);
  const near = distance > 0 ? words.fuzzyGet(asked, distance) : undefined;
  if (begins(asked)) {
    for (const [word, places] of words.atPrefix(asked)) {
      if (word === asked) continue;
      near?.delete(word);
      yield { word, places, weight: (0.375 * word.length) / (word.length + 0.3 * (word.length - asked.length)) };
    }
  }
  for (const [word, [places, off]] of near ?? [])
    if (off > 0) yield { word, places, weight: (0.45 * word.length) / (word.length + off) };
}

/** What is known of each document so far. */
interface Tally {
  scores: Float64Array;
  /** The fields in which something fits, as bits. */
  fields: Uint8Array;
  /** How many words of the query it has, and the number of the last one from 1. */
  counts: Uint8Array;
  last: Uint8Array;
}

/** Adds the documents in which a word of the index stands; `asked`: the number of the word that it fits; `least`: of those they need. */
function add({ fields, size, lengths, meanLengths }: WordIndex, tally: Tally, fit: Fit, asked: number, least: number) {
  const { scores, counts, last } = tally;
  for (const [field, list] of fit.places.entries()) {
    if (!list) continue;
    const found = list.length / 2;
    const rarity = Math.log(1 + (size - found + 0.5) / (found + 0.5));
    const factor = fit.weight * (fields[field]?.boost ?? 1) * rarity;
    const mean = meanLengths[field] ?? 1;
    for (let at = 0; at < list.length; at += 2) {
      const id = list[at] as number;
      if ((counts[id] as number) < least) continue;
      if (last[id] !== asked) {
        last[id] = asked;
        counts[id] = (counts[id] as number) + 1;
      }
      const often = list[at + 1] as number;
      const length = (lengths[id * fields.length + field] as number) / mean;
      scores[id] = (scores[id] as number) + factor * (0.5 + (often * 2.2) / (often + 1.2 * (0.3 + 0.7 * length)));
      tally.fields[id] = (tally.fields[id] as number) | (1 << field);
    }
  }
}

/** The places of one field alone. */
const onlyIn = (field: number, fit: Fit): Fit =>
  field < 0 ? fit : { ...fit, places: fit.places.map((list, at) => (at === field ? list : undefined)) };

/** Everything that fits. It costs as much as there is under the words that fit. */
export function matches(index: WordIndex, wanted: Wanted): Matches {
  const { fields, size } = index;
  if (wanted.words.length === 0) return none;
  const tally: Tally = {
    scores: new Float64Array(size),
    fields: new Uint8Array(size),
    counts: new Uint8Array(size),
    last: new Uint8Array(size),
  };
  const fitting = new Set<string>();
  const only = fields.findIndex(({ name }) => name === wanted.only);
  for (const [before, asked] of wanted.words.entries()) {
    for (const fit of fits(index, asked, wanted)) {
      fitting.add(fit.word);
      add(index, tally, onlyIn(only, fit), before + 1, wanted.every ? before : 0);
    }
  }
  const least = wanted.every ? wanted.words.length : 1;
  const documents: Match[] = [];
  for (const [id, count] of tally.counts.entries())
    if (count >= least) documents.push({ id, score: (tally.scores[id] ?? 0) * count, fields: tally.fields[id] ?? 0 });
  return { documents, fitting };
}
