/** Reports of mistakes: what they are about, their text, and the links that take them away. */
import type { Article, Excerpt } from "../atlas/atlas.ts";
import { locusLabel, quotationText } from "../atlas/passage-words.ts";
import type { CorrectionsTarget } from "./corrections-target.ts";

/** What a link for corrections carries: the path of a page, with its view if it has one, and the id of an excerpt. */
export interface CorrectionQuery {
  page?: string;
  excerpt?: string;
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
}

/** A report that has everything but what the reader knows better. */
export function correctionReport({ title, address, excerpt: quoted }: Subject): Report {
  const excerpt = quoted && [
    `Excerpt: ${quoted.excerpt.id}, ${locusLabel(quoted.excerpt.paragraph)} of “${quoted.article.title}”`,
    `Quoted: ${quotationText(quoted.excerpt)}`,
  ];
  const lines = [`Page: ${title}`, `Address: ${address}`, ...(excerpt ?? [])];
  const questions = ["What is wrong:", "What would be right:", "A source for it:"];
  return {
    subject: `Correction: ${quoted ? `excerpt ${quoted.excerpt.id}` : title}`,
    text: [...lines, ...questions.flatMap((question) => ["", question, ""])].join("\n").trimEnd(),
  };
}

/** A link that opens the reader's mail program (RFC 6068) with the report in it; `to` may be empty. */
export function mailAddress(to: string, { subject, text }: Report): string {
  const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** A link to the target with the report filled in. */
export function reportAddress({ kind, address }: CorrectionsTarget, report: Report): string {
  if (kind === "mail") return mailAddress(address.slice("mailto:".length), report);
  return address
    .replace("{title}", encodeURIComponent(report.subject))
    .replace("{body}", encodeURIComponent(report.text));
}
