/** `npm run new -- article vienna-2026 --text FILE`: the file of an article, with all that its text says of itself. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ArticleContent, ExcerptContent } from "../../lib/atlas/schema/article-schema.ts";
import { sourceBlocks } from "../../lib/atlas/text-quote.ts";
import { excerptOf } from "../../lib/content/edit/excerpt-of.ts";
import { newArticle, type SaidOfArticle } from "../../lib/content/edit/new-article.ts";
import { readContentFiles } from "../../lib/content/files.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { today, writeNew } from "./write-new.ts";

const one = { type: "string" } as const;
const many = { type: "string", multiple: true } as const;

export const articleOptions = {
  text: one,
  title: one,
  publisher: one,
  wire: one,
  published: one,
  language: one,
  "translated-from": one,
  url: one,
  note: one,
  about: one,
  headline: one,
  standfirst: one,
  body: one,
  excerpt: many,
  look: { type: "boolean" },
} as const;

type Flags = Omit<SaidOfArticle, "headline" | "standfirst" | "body"> & {
  text?: string;
  headline?: string;
  standfirst?: string;
  body?: string;
  excerpt?: string[];
  look?: boolean;
};

export const articleUsage = `usage: npm run new -- article ID --text FILE [flags]
  ID              vienna-2026: the place, then the year
  --text FILE     the article as you found it, kept outside the project as ID.txt; its blocks are parted by empty lines
  --headline N  --standfirst N  --body FIRST-LAST   which blocks they are, where --look has them wrong
  --look          only lists the blocks, and writes nothing
  --excerpt TEXT  words of the article, letter for letter (again for more): the shortest that carry a fact
  --published EDTF  --publisher NAME (as in content/publishers.json)  --wire AGENCY  --url ADDRESS
  --language xx  --translated-from xx  --title TEXT  --note TEXT  --about TEXT`;

const blockNumber = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const isBlock = (number: number | undefined) => number === undefined || (Number.isInteger(number) && number > 0);

/** The numbers of blocks that flags give, or what is wrong with them. */
function blocksSaid({
  headline,
  standfirst,
  body,
}: Flags): Pick<SaidOfArticle, "headline" | "standfirst" | "body"> | string {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(body ?? "") ?? [];
  const said = { headline: blockNumber(headline), standfirst: blockNumber(standfirst) };
  if (!isBlock(said.headline) || !isBlock(said.standfirst))
    return "--headline and --standfirst are numbers of blocks, such as 2";
  if (body !== undefined && first === undefined)
    return `--body is "${body}"; give the first and the last block, such as 3-16`;
  return first === undefined ? said : { ...said, body: [Number(first), Number(last)] };
}

/** The text of a file, or why there is none. */
function readText(file: string): { text: string } | string {
  if (!existsSync(file) || !statSync(file).isFile()) return `There is no file ${file}`;
  const text = readFileSync(file, "utf8");
  if (text.includes("\0") || text.includes("�")) return `${file} is no text in UTF-8; save it as one`;
  return text.trim() === "" ? `${file} is empty` : { text };
}

/** The blocks that the editor has to look through, with what each is taken for. */
function listed(text: string, { headline, standfirst, body: [first, last] }: ArticleContent["source"]): string {
  const role = (number: number) => {
    if (number === headline) return "headline";
    if (number === standfirst) return "standfirst";
    return number >= first && number <= last ? `paragraph ${number - first + 1}` : "left out";
  };
  const rows = sourceBlocks(text).map((block, index) => {
    const start = block.text.length > 60 ? `${block.text.slice(0, 59)}…` : block.text;
    return `  ${String(index + 1).padStart(3)}  ${role(index + 1).padEnd(13)}  ${start}`;
  });
  return ["Its blocks, and what each is taken for:", ...rows].join("\n");
}

const entryOf = (excerpts: ExcerptContent[]) => {
  const flags = excerpts.map(({ id }) => ` --excerpt ${id}`).join("");
  return `npm run new -- meeting YYYY-MM-DD-place${flags || " --excerpt ID"} (or deployment, event)`;
};

const steps = ({ id, source, excerpts }: ArticleContent, text?: string) =>
  [
    ...(text === undefined ? [] : [listed(text, source)]),
    `Next:
  1. Look whether the blocks are right (“source”), and say what stands in ‹ ›. What nobody knows stays null.
  2. Keep the text outside the project as ${id}.txt, beside those of all articles.${
    text === undefined ? " “source.sha256” is what sha256sum prints of it." : ""
  }
  3. Name each excerpt in an entry: ${entryOf(excerpts)}
  4. npm run check:content, and npm run check:quotes -- --articles FOLDER --only ${id}
  5. npm run dev, and look at /articles/${id}`,
  ].join("\n");

/** The article with its excerpts, or what is wrong with one of them. */
function withExcerpts(article: ArticleContent, text: string | undefined, passages: string[]): ArticleContent | string {
  if (passages.length === 0) return article;
  if (text === undefined) return "--excerpt is found in the text: give --text FILE as well";
  try {
    const excerpts = passages.map((passage) => excerptOf(text, article.source, passage));
    const faults = excerpts.filter((excerpt) => typeof excerpt === "string");
    if (faults.length > 0) return faults.join("\n");
    return { ...article, excerpts: excerpts.filter((excerpt) => typeof excerpt !== "string") };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes the article's file into a folder of content; with `--look` it only lists the blocks. Refused where the id is taken. */
export function newArticleIn(contentDir: string, id: string, flags: Flags): Outcome {
  const { headline: _headline, standfirst: _standfirst, body: _body, ...words } = flags;
  const taken = readContentFiles(contentDir).find(({ kind, name }) => kind === "article" && name === id);
  if (taken) return refused(`There is ${taken.file} already.`);
  const read = flags.text === undefined ? undefined : readText(path.resolve(flags.text));
  const blocks = blocksSaid(flags);
  if (typeof read === "string") return refused(read);
  if (typeof blocks === "string") return refused(`${blocks}\n${articleUsage}`);
  const article = withExcerpts(
    newArticle(id, { ...words, ...blocks }, today(), read?.text),
    read?.text,
    flags.excerpt ?? [],
  );
  if (typeof article === "string") return refused(`Nothing was written: ${article}`);
  if (flags.look)
    return read ? done(listed(read.text, article.source)) : refused("--look lists the blocks of --text FILE");
  return writeNew({
    contentDir,
    file: `content/articles/${id}.json`,
    value: article,
    expected: ["entry-unfinished", "excerpt-unused", "source-hash"],
    usage: articleUsage,
    steps: steps(article, read?.text),
  });
}
