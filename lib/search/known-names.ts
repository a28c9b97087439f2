/** The names of places and people, each folded once: what a query is most like. */
import { share } from "../atlas/names/nearest.ts";
import { shareFrom } from "./alike.ts";
import type { Name, SearchDocument } from "./document.ts";
import { consonants, isArabic, terms } from "./folded-words.ts";

/** A name in the forms in which it is compared. */
export interface KnownName {
  /** In small letters. */
  written: string;
  words: string[];
  /** Its words as one. */
  joined: string;
  consonants: string;
  isTitle: boolean;
  /** What is told of it, where the title does not show it. */
  name?: Name;
}

/** The names of a place or person: those of its title, then the others. */
export function knownNames({ title, names = [] }: SearchDocument): KnownName[] {
  const known = (text: string, name?: Name): KnownName => {
    const words = terms(text);
    const told = name && !title.includes(name.text) ? { name } : {};
    const forms = { written: text.toLowerCase(), words, joined: words.join(""), consonants: consonants(text) };
    return { ...forms, isTitle: name === undefined, ...told };
  };
  return [...title.split(" / ").map((text) => known(text)), ...names.map((name) => known(name.text, name))];
}

export interface Likeness {
  name?: Name;
  /** From 3: the very name; from 2: its beginning; 1: words of it; less: the share of letters that are right. */
  rank: number;
}

/** The name that is most like what was asked for: `wanted`, the words of the query. */
export function likeness(names: readonly KnownName[], wanted: readonly string[], query: string): Likeness {
  const asked = wanted.join("");
  const written = query.toLowerCase();
  const bare = isArabic(query) ? consonants(query) : "";
  let best: Likeness = { rank: 0 };
  for (const known of names) {
    const rank = rankOf(known, { asked, wanted, written, bare, least: best.rank });
    if (rank > best.rank) best = { rank, ...(known.name && { name: known.name }) };
  }
  return best;
}

interface Asked {
  asked: string;
  wanted: readonly string[];
  written: string;
  bare: string;
  /** Less need not be reckoned. */
  least: number;
}

function rankOf(known: KnownName, { asked, wanted, written, bare, least }: Asked): number {
  // of the names that are the same but for their script, the one that was typed
  const typed = known.written.startsWith(written) ? 0.5 : 0;
  if (known.joined === asked) return 3 + typed;
  if (known.joined.startsWith(asked)) return 2 + typed;
  if (least >= 1) return 0;
  if (wanted.every((term) => known.words.some((word) => word.startsWith(term)))) return 1;
  const right = shareFrom(least / 0.99, asked, known.joined);
  return 0.99 * (bare ? Math.max(right, share(bare, known.consonants)) : right);
}
