import { type Group, groups, type Name, type SearchDocument } from "./document.ts";
import { withoutEnding } from "./endings.ts";
import { consonants, isArabic, latinise, wordsIn } from "./folded-words.ts";
import { likeness } from "./known-names.ts";
import { fields, type SearchIndex } from "./search-index.ts";
import { tidyQuery } from "./search-path.ts";
import { isStopWord } from "./stop-words.ts";
import { datesInWords } from "./typed-dates.ts";
import { type Match, matches, type Wanted } from "./word-index.ts";

export interface Hit {
  document: SearchDocument;
  /** The name or spelling that was meant, where the title does not show it. */
  name?: Name;
  rank: number;
}

export interface Found {
  /** The terms that were looked for. */
  terms: string[];
  /** The terms of documents that fit them. */
  fitting: ReadonlySet<string>;
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

/** More words make no search narrower. */
const mostWords = 10;

const unlike = (values: string[]) => [...new Set(values)].slice(0, mostWords);

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
const fifth = (term: string) => (term.length < 4 || /\d/.test(term) ? 0 : Math.min(6, Math.round(term.length / 5)));

const begun: Omit<Wanted, "words"> = { every: true, begins: () => true, wrong: () => 0 };

const words = (...terms: string[]) => terms.filter((term) => term !== "");

/** The ways to look, from strict to lenient; the first that finds something decides. */
function ways(query: string, { wanted, stems }: Asked): [Found["fit"], Wanted][] {
  const bare = isArabic(query) ? consonants(query) : "";
  const nearly = bare.length > 4 ? 1 : 0;
  return [
    ["all", { ...begun, words: wanted }],
    // "step anakert", أبو ظبي for أبوظبي
    ["all", { ...begun, words: wanted.length > 1 ? [wanted.join("")] : [] }],
    ["near", { ...begun, words: words(...stems) }],
    ["near", { ...begun, words: wanted, wrong: fifth }],
    ["near", { ...begun, words: bare.length > 2 ? [bare] : [], wrong: () => nearly, only: "consonants" }],
    ["some", { words: wanted, every: false, begins: (term) => term.length > 2, wrong: fifth }],
  ];
}

const bitOf = (name: (typeof fields)[number]["name"]) => 1 << fields.findIndex((field) => field.name === name);
const titled = bitOf("title");
const concerned = bitOf("people") | bitOf("about") | bitOf("at");

/** An entry whose title says it comes before one where it is the place or somebody present, before the text. */
const standing = (marks: number) => (marks & titled ? 2 : marks & concerned ? 1 : 0);

interface Ranked extends Hit {
  score: number;
}

function ranked({ documents, names }: SearchIndex, match: Match, wanted: string[], query: string): Ranked[] {
  const document = documents[match.id];
  const known = names[match.id];
  if (!document) return [];
  if (!known) return [{ document, rank: standing(match.fields), score: match.score }];
  const { name, rank } = likeness(known, wanted, query);
  return [{ document, rank, score: match.score, ...(name && rank > 0.5 && { name }) }];
}

const byRank = (a: Ranked, b: Ranked) => b.rank - a.rank || b.document.weight - a.document.weight || b.score - a.score;

/** Everything that fits, group by group, the best first. */
export function find(index: SearchIndex, text: string): Found {
  const query = tidyQuery(text);
  const asked = termsAsked(query);
  const { wanted } = asked;
  for (const [fit, way] of ways(query, asked)) {
    const { documents, fitting } = matches(index.words, way);
    if (documents.length === 0) continue;
    const found = new Map<Group, Ranked[]>(groups.map((group) => [group, []]));
    for (const match of documents)
      for (const hit of ranked(index, match, wanted, query)) found.get(hit.document.group)?.push(hit);
    const grouped = groups.map((group) => ({ group, hits: (found.get(group) ?? []).sort(byRank) }));
    const total = documents.length;
    return { terms: wanted, fitting, fit, total, groups: grouped.filter(({ hits }) => hits.length > 0) };
  }
  return { terms: wanted, fitting: new Set(), fit: "none", total: 0, groups: [] };
}
