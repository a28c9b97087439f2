import type { SearchOptions, SearchResult } from "minisearch";
import { share } from "../atlas/names/nearest.ts";
import { type Group, groups, type Name, type SearchDocument } from "./document.ts";
import { withoutEnding } from "./endings.ts";
import { consonants, isArabic, latinise, terms, wordsIn } from "./folded-words.ts";
import type { SearchIndex } from "./search-index.ts";
import { tidyQuery } from "./search-path.ts";
import { isStopWord } from "./stop-words.ts";
import { datesInWords } from "./typed-dates.ts";

export interface Hit {
  document: SearchDocument;
  /** The name or spelling that was meant, where the title does not show it. */
  name?: Name;
  /** Terms of the document that fit. */
  terms: string[];
  rank: number;
}

export interface Found {
  /** The terms that were looked for. */
  terms: string[];
  /** How well the hits fit: all the words as written or begun; nearly so; some of the words only. */
  fit: "all" | "near" | "some" | "none";
  total: number;
  groups: { group: Group; hits: Hit[] }[];
}

interface Asked {
  /** The terms that tell something; all of them where none does. */
  wanted: string[];
  /** The same without the endings that names take in a sentence. */
  stems: string[];
}

const unlike = (values: string[]) => [...new Set(values)].slice(0, 10);

function termsAsked(query: string): Asked {
  const text = datesInWords(query);
  const words = wordsIn(text).map(({ start, end, term }) => ({ term, written: text.slice(start, end).toLowerCase() }));
  const telling = words.filter(({ written }) => !isStopWord(written));
  const used = telling.length > 0 ? telling : words;
  return {
    wanted: unlike(used.map(({ term }) => (term === "st" && words.length > 1 ? "saint" : term))),
    stems: unlike(used.map(({ written }) => latinise(withoutEnding(written)))),
  };
}

/** Short words and numbers must be right; in longer ones about every fifth letter may be wrong. */
const fuzzy = (term: string) => (term.length < 4 || /\d/.test(term) ? false : 0.2);

const begun: SearchOptions = { combineWith: "AND", prefix: true };

/** The ways to look, from strict to lenient; the first that finds something decides. */
function ways(query: string, { wanted, stems }: Asked): [Found["fit"], string, SearchOptions][] {
  const written = wanted.join(" ");
  const bare = isArabic(query) ? consonants(query) : "";
  return [
    ["all", written, begun],
    // "step anakert", أبو ظبي for أبوظبي
    ["all", wanted.length > 1 ? wanted.join("") : "", begun],
    ["near", stems.join(" "), begun],
    ["near", written, { ...begun, fuzzy }],
    ["near", bare.length > 2 ? bare : "", { fields: ["consonants"], prefix: true, fuzzy: bare.length > 4 ? 1 : false }],
    ["some", written, { combineWith: "OR", prefix: (term) => term.length > 2, fuzzy }],
  ];
}

interface Likeness {
  name?: Name;
  /** From 3: the very name; from 2: its beginning; 1: words of it; less: the share of letters that are right. */
  rank: number;
}

/** The name of a place or person that is most like what was asked for. */
function likeness({ title, names = [] }: SearchDocument, wanted: string[], query: string): Likeness {
  const asked = wanted.join("");
  const bare = isArabic(query) ? consonants(query) : "";
  const titles = title.split(" / ").map((text): { text: string; name?: Name } => ({ text }));
  const candidates = [...titles, ...names.map((name): { text: string; name?: Name } => ({ text: name.text, name }))];
  const judged = candidates.map(({ text, name }): Likeness => {
    const written = terms(text).join("");
    const shown = name && title.includes(name.text) ? undefined : name;
    // of the names that are the same but for their script, the one that was typed
    const typed = text.toLowerCase().startsWith(query.toLowerCase()) ? 0.5 : 0;
    if (written === asked) return { name: shown, rank: 3 + typed };
    if (written.startsWith(asked)) return { name: shown, rank: 2 + typed };
    const own = terms(text);
    if (wanted.every((term) => own.some((word) => word.startsWith(term)))) return { name: shown, rank: 1 };
    const right = 0.99 * Math.max(share(asked, written), bare ? share(bare, consonants(text)) : 0);
    return { name: shown, rank: right };
  });
  return judged.reduce((best, next) => (next.rank > best.rank ? next : best), { rank: 0 });
}

/** An entry whose title says it comes before one where it is the place or somebody present, before the text. */
function standing({ match }: SearchResult): number {
  const fields = new Set(Object.values(match).flat());
  if (fields.has("title")) return 2;
  return ["people", "about", "at"].some((field) => fields.has(field)) ? 1 : 0;
}

function hitOf({ documents }: SearchIndex, result: SearchResult, wanted: string[], query: string): Hit[] {
  const document = documents[result.id as number];
  if (!document) return [];
  const matched = { document, terms: Object.keys(result.match) };
  if (document.group !== "place" && document.group !== "person") return [{ ...matched, rank: standing(result) }];
  const { name, rank } = likeness(document, wanted, query);
  return [{ ...matched, rank, ...(name && rank > 0.5 && { name }) }];
}

/** Everything that fits, group by group, the best first. */
export function find(index: SearchIndex, text: string): Found {
  const query = tidyQuery(text);
  const asked = termsAsked(query);
  const { wanted } = asked;
  for (const [fit, written, options] of ways(query, asked)) {
    const results = written === "" ? [] : index.engine.search(written, options);
    if (results.length === 0) continue;
    const hits = results.flatMap((result) => hitOf(index, result, wanted, query));
    const sorted = hits.toSorted((a, b) => b.rank - a.rank || b.document.weight - a.document.weight);
    const grouped = groups.map((group) => ({ group, hits: sorted.filter(({ document }) => document.group === group) }));
    return { terms: wanted, fit, total: hits.length, groups: grouped.filter((part) => part.hits.length > 0) };
  }
  return { terms: wanted, fit: "none", total: 0, groups: [] };
}
