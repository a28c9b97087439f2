/** The file of a new article: what its text and the editor say of it, null where it may be unknown, and marks where something is to be said. */
import type { ArticleContent, ExcerptContent } from "../../atlas/schema/article-schema.ts";
import { sourceBlocks } from "../../atlas/text-quote.ts";
import { readBlocks, withEmptyLines } from "../../reading/blocks.ts";
import { languageOf } from "../../reading/language.ts";
import { english } from "../../words/catalogue.ts";
import { noHash, sha256 } from "../article-source.ts";
import { sourceParts } from "../ingest/source-parts.ts";
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

type Parts = Omit<ArticleContent["source"], "sha256">;

/**
 * The parts as a reading finds them, menus and appeals around them left out. A text without empty lines is one block, however its lines
 * are read, and a text with nothing but a line has no body: its second block is still to come.
 */
function partsRead(text: string): Parts {
  const parts = withEmptyLines(text) === text ? sourceParts(readBlocks(text, english)) : null;
  return parts ?? { headline: 1, standfirst: null, body: [2, Math.max(2, sourceBlocks(text).length)] };
}

/** Which blocks are the article's own; what the editor says comes first, and the body begins after what stands over it. */
function partsOf(text: string | undefined, said: SaidOfArticle): ArticleContent["source"] {
  const read = partsRead(text ?? "");
  const headline = said.headline ?? read.headline;
  // a headline that the editor names may stand below what was taken for the standfirst
  const below = said.headline === undefined || headline < (read.standfirst ?? 0);
  const standfirst = said.standfirst ?? (below ? read.standfirst : null);
  const first = Math.max(headline + 1, (standfirst ?? 0) + 1, read.body[0]);
  const body = said.body ?? [first, Math.max(first, read.body[1])];
  return { sha256: text === undefined ? noHash : sha256(text), headline, standfirst, body };
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
    language: said.language ?? (languageOf(text ?? "") || "en"),
    translatedFrom: said["translated-from"] ?? null,
    url: said.url ?? null,
    copies: [],
    note: said.note ?? toSay("what a reader should know of this text: where it is from, and how sure that is"),
    about: said.about ?? toSay("what it says, in one or two sentences of ours"),
    source,
    excerpts: [excerptToSay(id)],
  };
}
