/** Reports of mistakes: what they are about, their text, and the links that take them away. */
import type { Article, Excerpt } from "../atlas/atlas.ts";
import { locusLabel, quotationText } from "../atlas/passage-words.ts";
import { cutText, wholeCharacters } from "../reading/cut-text.ts";
import type { Words } from "../words/words.ts";
import type { CorrectionsTarget } from "./corrections-target.ts";

/**
 * What a link for corrections carries: the path of a page, with its view if it has one, and the id of an excerpt; or a `passage` that a
 * reader proposes to the atlas, a sentence of a text of their own.
 */
export interface CorrectionQuery {
  page?: string;
  excerpt?: string;
  passage?: string;
}

/** The address of the page that shows the filled report. */
export function correctionPath({ page, excerpt }: CorrectionQuery): string {
  const encoded = page && encodeURIComponent(page).replaceAll("%2F", "/");
  const query = [encoded && `page=${encoded}`, excerpt && `excerpt=${excerpt}`].filter(Boolean).join("&");
  return query ? `/corrections?${query}` : "/corrections";
}

export interface Report {
  subject: string;
  text: string;
  /** What of the text may be in another language than that of the words, each with its own (ISO 639-1). */
  foreign: ReadonlyMap<string, string>;
}

interface Subject {
  title: string;
  /** The page's full address, with the view that the reader saw. */
  address: string;
  excerpt?: { article: Article; excerpt: Excerpt };
  passage?: string;
}

const ofMistakes = ["wrong", "right", "source"] as const;
const ofProposals = ["stands", "says", "second"] as const;

const mostOfPassage = 60;

/** What a report is called. One that proposes a sentence is called by its beginning. */
function subjectOf({ title, excerpt: quoted, passage }: Subject, words: Words): string {
  if (passage) {
    const isLong = passage.length > mostOfPassage;
    const beginning = isLong ? `${cutText(passage, mostOfPassage).trimEnd()}…` : passage;
    return words("corrections.report.proposal", { passage: beginning });
  }
  if (quoted) return words("corrections.report.ofExcerpt", { id: quoted.excerpt.id });
  return words("corrections.report.of", { title });
}

function excerptLines({ article, excerpt }: NonNullable<Subject["excerpt"]>, words: Words): string[] {
  const locus = locusLabel(excerpt.paragraph, words);
  return [
    words("corrections.report.excerpt", { id: excerpt.id, locus, article: article.title }),
    words("corrections.report.quoted", { quotation: quotationText(excerpt, words) }),
  ];
}

/** A report that has everything but what the reader knows better. */
export function correctionReport(subject: Subject, words: Words): Report {
  const { title, address, excerpt, passage } = subject;
  const lines = [
    words("corrections.report.page", { title }),
    words("corrections.report.address", { address }),
    ...(excerpt ? excerptLines(excerpt, words) : []),
    ...(passage ? [words("corrections.report.passage", { passage })] : []),
  ];
  const questions = (passage ? ofProposals : ofMistakes).map((question) => words(`corrections.report.${question}`));
  return {
    subject: subjectOf(subject, words),
    foreign: new Map(
      excerpt ? [excerpt.article.title, excerpt.excerpt.exact].map((text) => [text, excerpt.article.language]) : [],
    ),
    text: [...lines, ...questions.flatMap((question) => ["", question, ""])].join("\n").trimEnd(),
  };
}

/** Part of an address. Addresses may hold anything: half a character has no encoding, and is written as the mark of that. */
const inAddress = (text: string) => encodeURIComponent(wholeCharacters(text));

/** A link that opens the reader's mail program (RFC 6068) with the report in it; `to` may be empty. */
export function mailAddress(to: string, { subject, text }: Report): string {
  const body = inAddress(text.replaceAll("\n", "\r\n"));
  return `mailto:${to}?subject=${inAddress(subject)}&body=${body}`;
}

/** A link to the target with the report filled in. */
export function reportAddress({ kind, address }: CorrectionsTarget, report: Report): string {
  if (kind === "mail") return mailAddress(address.slice("mailto:".length), report);
  return address.replace("{title}", inAddress(report.subject)).replace("{body}", inAddress(report.text));
}
