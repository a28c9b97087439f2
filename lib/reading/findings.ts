/**
 * What a reading finds in an article. Offsets are UTF-16 positions in the text that was read, `end` exclusive; dates are EDTF,
 * points [longitude, latitude] in degrees. All of it is JSON: it crosses to a worker and back, and into a decisions file.
 */
import type { EntryKind } from "../atlas/kinds.ts";
import type { Locus } from "../atlas/schema/article-schema.ts";

/**
 * How a finding is known, never a percentage. *stated*: the text says it itself. *counted*: reckoned from what it says and the day
 * of publication. *guessed*: a rule chose among several. *unknown*: something is named there, and nobody here knows what.
 */
export type Standing = "stated" | "counted" | "guessed" | "unknown";

/** A stretch of the text. */
export interface Span {
  start: number;
  end: number;
}

/** What stands between empty lines, numbered as lib/atlas/text-quote.ts numbers blocks. */
export interface ReadBlock extends Span {
  kind: "headline" | "standfirst" | "paragraph" | "furniture";
  /** Where it stands in the article as an excerpt would say; null of furniture. */
  locus: Locus | null;
  /** Of furniture: what it was taken for, in words: "an appeal for money". */
  reason: string;
}

export interface ReadSentence extends Span {
  /** Index of its block. */
  block: number;
  /** Somebody's words: all of it stands between quotation marks. */
  quoted: boolean;
}

interface Found extends Span {
  /** Index of its sentence. */
  sentence: number;
  standing: Standing;
  /** Why, in words for a reader: "a Saturday, counted back from 16 July 2022". */
  reason: string;
}

export interface FoundDate extends Found {
  /** null where it is named and cannot be resolved: "several rounds", "recently", or relative without a day of publication. */
  edtf: string | null;
}

export interface FoundPlace extends Found {
  /** Id of a place of the atlas; null of a name that it does not know. */
  place: string | null;
  /** What the name stands for there: a capital for its government, a city in the name of a body ("Minsk Group") or of a newspaper, a dateline. */
  as: "place" | "government" | "name" | "dateline";
}

export interface FoundPerson extends Found {
  /** As the atlas writes the participant; null of somebody whom it does not know. */
  person: string | null;
}

/** That two sides met, that peacekeepers stood or moved, or that something else dated happened, as a sentence tells it. */
export interface Told {
  sentence: number;
  kind: EntryKind;
  /** "did not meet": told as something that did not happen. "ahead": announced, or wished for. */
  mode: "happened" | "denied" | "ahead";
  /** Indices into the findings of the reading: the sentence's own, or those of its neighbours that it leans on. */
  dates: number[];
  places: number[];
  people: number[];
  standing: Standing;
  reason: string;
}

/** What the atlas holds beside a sentence. */
export interface Beside {
  sentence: number;
  verdict: "same" | "otherwise" | "one-side" | "not-in-atlas" | "question";
  /** Ids of entries, the nearest first; empty of what the atlas lacks. */
  entries: string[];
  /** Why, in plain words, a question where it is one: "Which rounds were these? The text names no day." */
  says: string;
}

/** A sentence, or a part of one, that may be quoted: a W3C TextQuoteSelector that occurs once in the text. */
export interface ProposedExcerpt {
  sentence: number;
  exact: string;
  prefix: string;
  suffix: string;
  paragraph: Locus;
  reason: string;
}

/** An article of the atlas, told by the passages that are quoted from it. */
export interface QuotedArticle {
  title: string;
  path: string;
  /** The day that its "Monday" is counted from, in EDTF: of publication, else of what its first quoted passage tells; null where neither is known. */
  day: string | null;
}

export interface Reading {
  /** Two letters: the language that most of the text is written in. */
  language: string;
  /** EDTF; null when neither given nor found in the text. */
  published: string | null;
  blocks: ReadBlock[];
  sentences: ReadSentence[];
  dates: FoundDate[];
  places: FoundPlace[];
  people: FoundPerson[];
  told: Told[];
  excerpts: ProposedExcerpt[];
  beside: Beside[];
  /** The article that it is, where the atlas quotes it. */
  quoted?: QuotedArticle;
  /** What was left unread and why, in words: a text over the limit, a language that is not known. Empty of a text that was read whole. */
  limits: string[];
}

/** What a text is read against: the atlas without its prose, as JSON, so that a browser can hold it. */
export interface Gazetteer {
  places: {
    id: string;
    label: string;
    point: [number, number];
    /** Every spelling, as written, with its language; `side`: a name that only one side uses. */
    names: { text: string; language: string; side?: string }[];
    /** The state whose government its name can stand for, in English: "Armenia". */
    capitalOf?: string;
    /** The same in the language of the reader, where that is another. */
    state?: string;
    /** Its name can stand for those who govern from there; of every capital, and of the centre of the contested region. */
    speaks?: boolean;
    /** Its name is no proper name, and is written small: "line of contact". */
    common?: boolean;
  }[];
  people: { name: string; spellings: string[]; side: string; roles: string[]; body: boolean }[];
  entries: {
    id: string;
    kind: EntryKind;
    path: string;
    title: string;
    date: string;
    places: string[];
    people: string[];
    /** Words for who convened or mediated, as the page says them; "" where nobody did. */
    convener: string;
    /** How many sources it stands on. */
    sources: number;
    /** Of a meeting: between whom; of an event: what it was about. */
    level?: string;
    topic?: string;
    disagreements: { about: string; accounts: string[] }[];
    /** Title and disagreements, in the same order, in the language of the reader: texts are compared with the English ones. */
    told?: { title: string; disagreements: { about: string; accounts: string[] }[] };
  }[];
  /** Articles with what is quoted from them, in the order of the article, and the ids of the entries that stand on it. */
  articles?: {
    title: string;
    path: string;
    published: string | null;
    passages: { exact: string; entries: string[] }[];
  }[];
}

/** What is known of a text before it is read. */
export interface Given {
  /** Day of publication in EDTF, when the reader gives it. */
  published?: string;
  /** Two letters, when the reader gives them. */
  language?: string;
}
