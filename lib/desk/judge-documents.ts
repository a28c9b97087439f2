/** What `check:content` and `check:quotes` would say of what lies on the desk, each problem at its field. */
import type { Article, Excerpt } from "../atlas/atlas.ts";
import { Article as ArticleSchema } from "../atlas/schema/article-schema.ts";
import { formRules } from "../content/check/form-rules.ts";
import type { Problem } from "../content/check/problem.ts";
import { checkContent } from "../content/check/review.ts";
import { rules } from "../content/check/rules.ts";
import { whileUnchanged } from "../content/development/while-unchanged.ts";
import { siteFolder } from "../content/files.ts";
import { checkQuotes } from "../content/quotes-in-sources.ts";
import type { DeskDocument, DeskProblem } from "./desk-documents.ts";
import { fieldIn } from "./field-path.ts";
import { problemWords } from "./problem-words.ts";
import { textOf } from "./texts-folder.ts";
import { triedCopy } from "./tried-copy.ts";
import { filesNow, writtenTexts } from "./written-texts.ts";

export interface Judged {
  problems: DeskProblem[];
  /** The content can be read with it, so its page can be shown before it is saved. */
  readable: boolean;
}

const nameOf = ({ rule, file, wrong, right }: Problem) => `${rule} ${file} ${wrong} ${right}`;

/** The article as the atlas would have it; undefined while its form is wanting. */
function articleOf(value: unknown): Article | undefined {
  const { data } = ArticleSchema.safeParse(value);
  return (
    data && {
      ...data,
      excerpts: data.excerpts.map((excerpt): Excerpt => ({ ...excerpt, article: data.id })),
    }
  );
}

/** The excerpts that do not stand in the text as quoted, and what else is wrong between the two; nothing where the text is not at hand. */
function quoteProblems({ kind, key, value }: DeskDocument, articlesDir: string | undefined): DeskProblem[] {
  const article = kind === "article" ? articleOf(value) : undefined;
  const text = article && textOf(articlesDir, article.id);
  if (!article || text === undefined) return [];
  return checkQuotes(article, [], text).failures.map((says) => {
    const index = article.excerpts.findIndex(({ id }) => says.includes(`"${id}"`));
    return { key, path: index >= 0 ? ["excerpts", index] : ["source"], says };
  });
}

/** What is wrong with the content as it stands, whatever lies on the desk. */
const knownProblems = (contentDir: string): Set<string> =>
  whileUnchanged(
    "problems before the desk",
    contentDir,
    () => new Set(checkContent(siteFolder(contentDir)).map(nameOf)),
  );

/** The problems that the documents have, and those that other files would have by them and have not now. */
export function judge(
  contentDir: string,
  articlesDir: string | undefined,
  documents: DeskDocument[],
  token: string,
  today: string,
): Judged {
  const { texts, places } = writtenTexts(filesNow(contentDir, documents), documents, today);
  const known = knownProblems(contentDir);
  const found = triedCopy(contentDir, token, texts, rules);
  const problems = found.flatMap((problem): DeskProblem[] => {
    const says = problemWords(problem);
    const own = documents.flatMap(({ key, file, at }): DeskProblem[] => {
      const path = file === problem.file ? fieldIn(places.get(key) ?? at, problem.path) : undefined;
      return path ? [{ key, path, says }] : [];
    });
    if (own.length > 0) return own;
    return known.has(nameOf(problem)) ? [] : [{ key: "", path: [], says: `${problem.file} ${problem.path}: ${says}` }];
  });
  const ofForm = new Set(formRules.map(({ name }) => name));
  return {
    problems: [...problems, ...documents.flatMap((document) => quoteProblems(document, articlesDir))],
    readable: !found.some(({ rule }) => ofForm.has(rule)),
  };
}
