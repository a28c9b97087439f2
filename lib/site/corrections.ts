/** Reports of mistakes: what they are about, their text, and the links that take them away. */
import type { Article, Excerpt } from "../atlas/atlas.ts";
import { locusLabel, quotationText } from "../atlas/passage-words.ts";
import { cutText, wholeCharacters } from "../reading/cut-text.ts";
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
}

interface Subject {
  title: string;
  /** The page's full address, with the view that the reader saw. */
  address: string;
  excerpt?: { article: Article; excerpt: Excerpt };
  passage?: string;
}

const ofMistakes = ["What is wrong:", "What would be right:", "A source for it:"];
const ofProposals = [
  "Where it stands (title, publisher, day, address):",
  "What the atlas should say:",
  "A second source:",
];

/** What a report is called that proposes a sentence. */
const proposed = (passage: string) =>
  `Proposal: “${passage.length > 60 ? `${cutText(passage, 60).trimEnd()}…` : passage}”`;

/** A report that has everything but what the reader knows better. */
export function correctionReport({ title, address, excerpt: quoted, passage }: Subject): Report {
  const excerpt = quoted && [
    `Excerpt: ${quoted.excerpt.id}, ${locusLabel(quoted.excerpt.paragraph)} of “${quoted.article.title}”`,
    `Quoted: ${quotationText(quoted.excerpt)}`,
  ];
  const sentence = passage && `A sentence of a text that was read: “${passage}”`;
  const lines = [`Page: ${title}`, `Address: ${address}`, ...(excerpt ?? []), ...(sentence ? [sentence] : [])];
  const questions = passage ? ofProposals : ofMistakes;
  return {
    subject: passage ? proposed(passage) : `Correction: ${quoted ? `excerpt ${quoted.excerpt.id}` : title}`,
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
