/** A text read against the atlas: the one door. Pure, the same in a browser's worker and on a server. */
import { keepingNoWord } from "../search/folded-words.ts";
import type { Words } from "../words/words.ts";
import { readBeside } from "./beside.ts";
import { readBlocks } from "./blocks.ts";
import { compileGazetteer } from "./compiled.ts";
import { publishedOf } from "./dates/published-of.ts";
import { readDates } from "./dates/read-dates.ts";
import { mostExcerpts, proposeExcerpts } from "./excerpts.ts";
import type {
  Beside,
  FoundDate,
  FoundPerson,
  FoundPlace,
  Gazetteer,
  Given,
  Reading,
  ReadSentence,
  Told,
} from "./findings.ts";
import { languageOf } from "./language.ts";
import { readPeople } from "./people.ts";
import { readPlaces } from "./places.ts";
import { besideQuoted, quotedArticle, type Recognised } from "./quoted-article.ts";
import { readSentences } from "./read-sentences.ts";
import { readableOf } from "./readable.ts";
import type { PlaceFinding } from "./reader.ts";
import { tokensOf } from "./text-tokens.ts";
import { readTold } from "./told.ts";

/**
 * Reads an article. `text`: as pasted, at most 200,000 characters of it are read; offsets of the reading are those of the text as
 * given. `given.published`: EDTF. Throws nothing for any text: what could not be read stands in `limits`. `words`: in which
 * it says what it found, and why; those of the gazetteer's language.
 */
export function readText(text: string, gazetteer: Gazetteer, given: Given, words: Words): Reading {
  const readable = readableOf(text, words);
  const language = given.language ?? languageOf(readable.text);
  if (readable.text === "") return empty(language, given.published ?? null, readable.limits);
  // Before the text: the names of the atlas may stay, and are made once.
  compileGazetteer(gazetteer);
  const reading = keepingNoWord(() => read(readable.text, gazetteer, { language, published: given.published }, words));
  return { ...reading, limits: [...readable.limits, ...limitsOf(reading, words)] };
}

function empty(language: string, published: string | null, limits: string[]): Reading {
  return {
    language,
    published,
    blocks: [],
    sentences: [],
    dates: [],
    places: [],
    people: [],
    told: [],
    excerpts: [],
    beside: [],
    limits,
  };
}

function read(text: string, gazetteer: Gazetteer, given: Given & { language: string }, words: Words): Reading {
  const { language } = given;
  const blocks = readBlocks(text, words);
  const published = given.published ?? publishedOf(text, blocks, language)?.edtf ?? null;
  const quoted = quotedArticle(text, gazetteer);
  const day = published ?? quoted?.day ?? null;
  const sentences = readSentences(text, blocks, language);
  const dates = readDates(text, sentences, { published: day, language }, words);
  const compiled = compileGazetteer(gazetteer);
  const reader = { text, tokens: tokensOf(text, sentences, blocks), compiled, language, words };
  const places = readPlaces(reader);
  const people = readPeople(reader, takenBy(places), yearOf(day, dates));
  const findings = { text, blocks, sentences, dates, places, people };
  const told = readTold(findings, gazetteer);
  const beside = readBeside(findings, told, gazetteer, words);
  return {
    language,
    published,
    blocks,
    sentences,
    dates,
    places: places.map(withoutTokens),
    people: people.map(({ from: _, to: __, ...person }): FoundPerson => person),
    told: told.map(({ clause: _, ...one }): Told => one),
    excerpts: proposeExcerpts(findings, told),
    beside: quoted ? withQuoted(beside, quoted, sentences, gazetteer, words) : beside,
    ...(quoted && { quoted: { title: quoted.title, path: quoted.path, day: quoted.day } }),
    limits: [],
  };
}

/** What stands on a quoted passage goes before what was found by date and place, and before what is asked there. */
function withQuoted(
  beside: Beside[],
  quoted: Recognised,
  sentences: ReadSentence[],
  gazetteer: Gazetteer,
  words: Words,
): Beside[] {
  const first = besideQuoted(quoted, sentences, beside, gazetteer, words);
  return [...first, ...beside].toSorted((a, b) => a.sentence - b.sentence);
}

const withoutTokens = ({ side: _, from: __, to: ___, ...place }: PlaceFinding): FoundPlace => place;

/** Tokens of places; a name that may be somebody's is left to the people. */
function takenBy(places: readonly PlaceFinding[]): Set<number> {
  const taken = new Set<number>();
  for (const { as, from, to, place } of places)
    if (as !== "name" && place !== null) for (let at = from; at < to; at += 1) taken.add(at);
  return taken;
}

/** The year that the text is of: that of its publication, else the one that most of its dates are in. */
function yearOf(published: string | null, dates: readonly FoundDate[]): number | undefined {
  if (published) return Number(published.slice(0, 4)) || undefined;
  const counted = new Map<number, number>();
  for (const { edtf } of dates) {
    const year = Number(edtf?.slice(0, 4));
    if (year) counted.set(year, (counted.get(year) ?? 0) + 1);
  }
  return [...counted].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function limitsOf({ language, excerpts }: Reading, words: Words): string[] {
  const unknown = language === "" ? [words("reading.limit.language")] : [];
  const many = excerpts.length >= mostExcerpts ? [words("reading.limit.excerpts", { most: mostExcerpts })] : [];
  return [...unknown, ...many];
}
