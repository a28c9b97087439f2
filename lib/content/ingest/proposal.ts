/** All that is proposed for an article: its own file, those of what the atlas lacks, and what an editor has to decide. Pure. */
import type { ArticleContent } from "../../atlas/schema/article-schema.ts";
import { entryFile } from "../edit/new-entry.ts";
import type { ReadAgainst } from "./article-read.ts";
import { chooseExcerpts, soundExcerpts, type Wishes } from "./chosen-excerpts.ts";
import { carriedOver, type Decided, excerptIdsByWords, inWords, isAbout, nothingDecided } from "./decided-before.ts";
import { articleId } from "./draft-ids.ts";
import { draftedArticle, type NumberedExcerpt, type SaidOfArticle } from "./drafted-article.ts";
import { draftedEntry } from "./drafted-entries.ts";
import type { IngestDecisions } from "./ingest-decisions.ts";
import { type Missing, missingEntries, type OpenQuestion } from "./missing-entries.ts";

/** What the content holds beside this article and its own drafts. */
export interface Surroundings {
  articles: ReadonlySet<string>;
  entries: ReadonlySet<string>;
  /** The files of all entries, as the checks call them. */
  files: readonly string[];
}

export interface Request {
  read: ReadAgainst;
  surroundings: Surroundings;
  sha256: string;
  said: SaidOfArticle;
  /** Given, or the one of the run before. */
  id: string | undefined;
  day: string;
  /** Of the run before. */
  decided: Decided | undefined;
}

export interface Proposal {
  id: string;
  article: ArticleContent;
  articleFile: string;
  entries: { missing: Missing; file: string; json: object }[];
  open: OpenQuestion[];
  /** Of this run, and of the runs before what this one did not find. */
  decisions: Decided;
}

function wishesOf({ excerpts }: Decided): Wishes {
  const exact = (decision: string) =>
    new Set(excerpts.filter((each) => each.decision === decision).map((each) => each.exact));
  return { taken: exact("taken"), refused: exact("refused") };
}

/** null where the text has no headline or no paragraph. */
export function proposalOf(request: Request): Proposal | null {
  const { read, surroundings, decided = nothingDecided, day } = request;
  const id = request.id ?? articleId(read, surroundings.articles);
  const sound = soundExcerpts(read.text, read.reading);
  const idOf = excerptIdsByWords(id, sound, decided);
  const { missing, open } = missingEntries(read, surroundings.entries, decided.entries);
  const isRefused = (each: Missing) =>
    decided.entries.some((known) => known.decision === "refused" && isAbout(known, each));
  const drafted = missing.filter((each) => !isRefused(each));
  const chosen = chooseExcerpts(read.text, read.reading, wishesOf(decided), drafted);
  const numbered: NumberedExcerpt[] = chosen.taken.map((each) => ({ ...each, id: idOf.get(each.exact) ?? "" }));
  const article = draftedArticle(read, { id, day, sha256: request.sha256, said: request.said, excerpts: numbered });
  if (!article) return null;
  const entries = drafted.map((each) => {
    const file = entryFile(each.id, each.date.edtf, surroundings.files);
    return { missing: each, file, json: draftedEntry(read, each, { day, file, excerpts: numbered }) };
  });
  const decide = (from: readonly { exact: string }[], decision: IngestDecisions["excerpts"][number]["decision"]) =>
    from.map(({ exact }) => ({ id: idOf.get(exact) ?? "", exact, decision }));
  const now: Decided = {
    excerpts: [
      ...decide(chosen.taken, "taken"),
      ...decide(chosen.noRoom, "no-room"),
      ...decide(chosen.refused, "refused"),
    ],
    entries: missing.map((each) => ({
      id: each.id,
      what: inWords(each),
      decision: isRefused(each) ? "refused" : "taken",
    })),
  };
  const articleFile = `content/articles/${id}.json`;
  return { id, article, articleFile, entries, open, decisions: carriedOver(now, decided, missing) };
}
