/** The file of a new article: what its text and the editor say of it, null where it may be unknown, and marks where something is to be said. */
import type { ArticleContent, ExcerptContent } from "../../atlas/schema.ts";
import { sourceBlocks } from "../../atlas/text-quote.ts";
import { noHash, sha256 } from "../article-source.ts";
import { toSay } from "./new-entry.ts";

/** What an editor may say at once; the checks judge it. Block numbers count from 1. */
export interface SaidOfArticle {
  title?: string;
  publisher?: string;
  wire?: string;
  published?: string;
  language?: string;
  "translated-from"?: string;
  url?: string;
  note?: string;
  about?: string;
  headline?: number;
  standfirst?: number;
  body?: [number, number];
}

/** Which script most letters of a text are in, by which its language is taken until the editor says another. */
const scripts = {
  en: /\p{Script=Latin}/gu,
  hy: /\p{Script=Armenian}/gu,
  ka: /\p{Script=Georgian}/gu,
  ru: /\p{Script=Cyrillic}/gu,
};

function languageOf(text: string): string {
  const counted = Object.entries(scripts).map(([language, letters]) => ({
    language,
    count: text.match(letters)?.length ?? 0,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.language ?? "en";
}

/** Which blocks are the article's own: the first is its headline and all others its paragraphs, unless the editor says otherwise. */
function partsOf(text: string | undefined, said: SaidOfArticle): ArticleContent["source"] {
  const headline = said.headline ?? 1;
  const standfirst = said.standfirst ?? null;
  const first = Math.max(headline, standfirst ?? 0) + 1;
  const last = text === undefined ? first : Math.max(first, sourceBlocks(text).length);
  return { sha256: text === undefined ? noHash : sha256(text), headline, standfirst, body: said.body ?? [first, last] };
}

const excerptToSay = (id: string): ExcerptContent => {
  const exact = toSay("the shortest passage that carries a fact, letter for letter");
  return { id: `${id}-first`, exact, prefix: "", suffix: "", paragraph: 1 };
};

/** The new article as its file has it. `text`: the file as it was saved; `today`: a day in EDTF. */
export function newArticle(id: string, said: SaidOfArticle, today: string, text?: string): ArticleContent {
  const source = partsOf(text, said);
  const headline = text && sourceBlocks(text)[source.headline - 1]?.text;
  return {
    $schema: "../schema/article.json",
    id,
    modified: today,
    title: said.title ?? (headline || toSay("the headline, letter for letter")),
    publisher: said.publisher ?? null,
    wire: said.wire ?? null,
    published: said.published ?? null,
    language: said.language ?? languageOf(text ?? ""),
    translatedFrom: said["translated-from"] ?? null,
    url: said.url ?? null,
    copies: [],
    note: said.note ?? toSay("what a reader should know of this text: where it is from, and how sure that is"),
    about: said.about ?? toSay("what it says, in one or two sentences of ours"),
    source,
    excerpts: [excerptToSay(id)],
  };
}
