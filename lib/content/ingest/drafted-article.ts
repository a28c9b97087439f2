/** An article's file as it is proposed: what the text and the command say, and marks where an editor must. */
import { formatDate } from "../../atlas/dates/dates.ts";
import type { ArticleContent } from "../../atlas/schema/article-schema.ts";
import type { FoundDate, ProposedExcerpt, Reading } from "../../reading/findings.ts";
import { english } from "../../words/catalogue.ts";
import { toSay } from "../edit/new-entry.ts";
import type { ReadAgainst } from "./article-read.ts";
import { blockText, sourceParts } from "./source-parts.ts";

/** What the command or the page itself says of an article; what nobody says is null. */
export interface SaidOfArticle {
  url: string | null;
  /** EDTF. */
  published: string | null;
  /** A name of content/publishers.json. */
  publisher: string | null;
  /** Two letters. */
  language: string | null;
}

export interface NumberedExcerpt extends ProposedExcerpt {
  id: string;
}

/** "“on Saturday”: 16 July 2022, a Saturday, counted back from 17 July 2022." */
export function howDated(text: string, { start, end, edtf, reason }: FoundDate): string | undefined {
  return edtf === null
    ? undefined
    : `“${blockText(text, { start, end })}”: ${formatDate(edtf, english)}, ${reason.replace(/[.\s]+$/, "")}.`;
}

/** Of a passage with a date that it does not state: how the date was reckoned. */
function noteOf(text: string, { dates }: Reading, { sentence, exact, prefix, suffix }: ProposedExcerpt) {
  const start = text.indexOf(prefix + exact + suffix) + prefix.length;
  const within = dates.filter((date) => date.sentence === sentence && date.standing !== "stated");
  const shown = within.filter((date) => date.start >= start && date.end <= start + exact.length);
  const note = shown.flatMap((date) => howDated(text, date) ?? []).join(" ");
  return note ? { note } : {};
}

/**
 * The article's file, marked as a draft: what the command says before what was read. `day`: EDTF; `sha256`: of the text, hexadecimal.
 * null where the text has no headline or no paragraph.
 */
export function draftedArticle(
  { text, reading }: ReadAgainst,
  facts: { id: string; day: string; sha256: string; said: SaidOfArticle; excerpts: readonly NumberedExcerpt[] },
): ArticleContent | null {
  const parts = sourceParts(reading.blocks);
  const headline = reading.blocks[(parts?.headline ?? 0) - 1];
  if (!parts || !headline) return null;
  const { said, excerpts } = facts;
  const isRead = said.published === null && reading.published !== null;
  return {
    $schema: "../schema/article.json",
    id: facts.id,
    draft: true,
    modified: facts.day,
    title: blockText(text, headline),
    publisher: said.publisher,
    wire: null,
    published: said.published ?? reading.published,
    ...(isRead && { publishedNote: toSay("how certain the date is: it was read in the text") }),
    language: said.language ?? reading.language,
    translatedFrom: null,
    url: said.url,
    copies: [],
    note: toSay("where this text comes from, and what a reader should know of it"),
    about: toSay("what the article says, in one or two sentences of ours"),
    source: { sha256: facts.sha256, ...parts },
    excerpts: excerpts.map((excerpt) => {
      const { id, exact, prefix, suffix, paragraph } = excerpt;
      return { id, exact, prefix, suffix, paragraph, ...noteOf(text, reading, excerpt) };
    }),
  };
}
