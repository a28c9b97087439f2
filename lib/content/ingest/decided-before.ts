/** Decisions of the runs before, found again by what they are about: ids and order follow the reading, which may change. */
import type { Locus } from "../../atlas/schema/article-schema.ts";
import { excerptId } from "./draft-ids.ts";
import type { IngestDecisions } from "./ingest-decisions.ts";

export type Decided = Pick<IngestDecisions, "excerpts" | "entries">;

export const nothingDecided: Decided = { excerpts: [], entries: [] };

interface ToldOf {
  kind: string;
  date: { edtf: string };
  places: readonly string[];
}

/** "meeting, 2004-05-01, alden": what the decisions call a draft. */
export const inWords = ({ kind, date, places }: ToldOf) => `${kind}, ${date.edtf}, ${places.join(", ")}`;

/** Whether a decision is about what is told; places after the first may have come or gone since. */
export function isAbout({ what }: { what: string }, { kind, date, places }: ToldOf): boolean {
  return `${what}, `.startsWith(`${inWords({ kind, date, places: places.slice(0, 1) })}, `);
}

/** Whether `excerptIds` may have given the id: another article's do not stay when an article gets another id. */
const isOfArticle = (article: string, id: string) =>
  id.startsWith(`${article}-`) && /^(?:p\d+|headline|standfirst)(?:-\d+)?$/.test(id.slice(article.length + 1));

/**
 * An id for each passage by its words: the one that it had, else one by where it stands that no passage has had, so that an entry
 * which names an id never comes to stand on other words.
 */
export function excerptIdsByWords(
  article: string,
  passages: readonly { exact: string; paragraph: Locus }[],
  { excerpts }: Decided,
): Map<string, string> {
  const known = excerpts.filter(({ id }) => isOfArticle(article, id));
  const ids = new Map(known.map(({ exact, id }) => [exact, id]));
  const taken = new Set(known.map(({ id }) => id));
  for (const { exact, paragraph } of passages) {
    const id = ids.get(exact) ?? excerptId(article, paragraph, taken);
    ids.set(exact, id);
    taken.add(id);
  }
  return ids;
}

/** The decisions of this run, and after them those about what this run did not find: it may find it again. */
export function carriedOver(now: Decided, before: Decided, found: readonly ToldOf[]): Decided {
  const words = new Set(now.excerpts.map(({ exact }) => exact));
  return {
    excerpts: [...now.excerpts, ...before.excerpts.filter(({ exact }) => !words.has(exact))],
    entries: [...now.entries, ...before.entries.filter((known) => !found.some((each) => isAbout(known, each)))],
  };
}
