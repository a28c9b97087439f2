/** What the parts of a reading hand to each other. */
import type { Words } from "../words/words.ts";
import type { Compiled } from "./compiled.ts";
import type { FoundDate, FoundPerson, FoundPlace, ReadBlock, ReadSentence, Span, Told } from "./findings.ts";
import type { Token } from "./text-tokens.ts";

/** What a reading is of: its words, and what they are read against. */
export interface Reader {
  text: string;
  tokens: readonly Token[];
  compiled: Compiled;
  /** Two letters. */
  language: string;
  /** Those of whoever reads what was found. */
  words: Words;
}

/** Tokens that a name takes: the first, and the one behind the last. */
interface Tokens {
  from: number;
  to: number;
}

/** A found place with what the reading itself needs to know of it. */
export interface PlaceFinding extends FoundPlace, Tokens {
  /** Whose name it is, where only one side uses it. */
  side: string | undefined;
}

export interface PersonFinding extends FoundPerson, Tokens {}

/** All that was found in a text so far. */
export interface Findings {
  text: string;
  blocks: ReadBlock[];
  sentences: ReadSentence[];
  dates: FoundDate[];
  places: PlaceFinding[];
  people: FoundPerson[];
}

/** What a clause tells, and where it stands. */
export interface ToldClause extends Told {
  clause: Span;
}
