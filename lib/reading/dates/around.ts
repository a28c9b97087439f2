/** What a date is reckoned from: the day of publication, and the dates that the text has mentioned before. */
import { formatDate } from "../../atlas/dates/dates.ts";
import type { Words } from "../../words/words.ts";
import type { Standing } from "../findings.ts";
import { type Saying, saying } from "../said-later.ts";
import { isOfPress } from "./of-press.ts";

export interface Resolved {
  /** null where the date cannot be told. */
  edtf: string | null;
  standing: Standing;
  /** None of the end of a range that only its other end tells. */
  why?: Saying;
}

/** A day in EDTF with its month and its year, each as far as it is known. */
export interface Known {
  day?: string;
  month?: string;
  year?: string;
}

export interface Around {
  published: Known;
  /** What the sentence tells of the date is still to come. */
  ahead: boolean;
  /** The dates of this paragraph and of the one before it, the last at the end. */
  mentioned: { edtf: string; block: number; sentence: number }[];
  sentence: number;
  /** Its clause tells of what has been. */
  past: boolean;
  /** The date that its sentence, or as a frame its paragraph, goes on from: lib/reading/dates/narrative.ts. */
  told?: { edtf: string; block: number; sentence: number; frame: boolean };
}

export const unknown = (why: Saying): Resolved => ({ edtf: null, standing: "unknown", why });
export const counted = (edtf: string, why: Saying): Resolved => ({ edtf, standing: "counted", why });
export const guessed = (edtf: string, why: Saying): Resolved => ({ edtf, standing: "guessed", why });
export const stated = (edtf: string, why: Saying): Resolved => ({ edtf, standing: "stated", why });
export const noPublication = unknown(saying("reading.date.noPublication"));

/** The parts of a date; of an interval those of its end; none of an open one. */
export function knownOf(edtf: string): Known {
  const end = (edtf.split("/").at(-1) ?? "").replace(/[?~%]/g, "");
  if (!/^\d{4}/.test(end)) return {};
  const known: Known = { year: end.slice(0, 4) };
  if (end.length >= 7) known.month = end.slice(0, 7);
  if (end.length >= 10) known.day = end;
  return known;
}

/** The day of publication; an interval is none, nor is what the calendar does not have or cannot reckon from. */
export const publishedParts = (edtf: string | null): Known =>
  edtf !== null && !edtf.includes("/") && isOfPress(edtf) ? knownOf(edtf) : {};

/** "28 January 2013", or as much of it as is known. */
export const knownWords = ({ day, month, year }: Known, words: Words): string =>
  formatDate(day ?? month ?? year ?? "", words);

/** Begins a sentence: what is too far back is forgotten. */
export function turnTo(around: Around, sentence: number, block: number): void {
  around.sentence = sentence;
  if (around.told?.block !== block || !around.told.frame) around.told = undefined;
  around.mentioned = around.mentioned.filter((date) => block - date.block <= 1).slice(-12);
}
