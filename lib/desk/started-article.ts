/** An article as its form has it, in which anything may still be wanting: what a passage is compared with. */
import { z } from "zod";
import { Article, type ArticleContent, type ExcerptContent } from "../atlas/schema/article-schema.ts";

export interface StartedArticle {
  source: ArticleContent["source"];
  /** "" for what is not said yet: a row that was added to the form has nothing. */
  excerpts: Omit<ExcerptContent, "paragraph">[];
}

const said = z.string().catch("");
const Started = z.object({ id: said, exact: said, prefix: said, suffix: said });

/** Throws a RangeError while it is not said which blocks of its text are its own. */
export function startedArticle(value: Record<string, unknown>): StartedArticle {
  const { data: source } = Article.shape.source.safeParse(value.source);
  if (!source) throw new RangeError("Say first which blocks of the text are its headline and its paragraphs.");
  const rows = z.array(z.unknown()).catch([]).parse(value.excerpts);
  return { source, excerpts: rows.flatMap((row) => Started.safeParse(row).data ?? []) };
}
