import type { SaidOfArticle } from "../../lib/content/ingest/drafted-article.ts";

export interface SourceText {
  text: string;
  /** What the page itself says; `publisher` is the name of its site. */
  said: Partial<SaidOfArticle>;
  /** What an editor should know of how the text was made. */
  note?: string;
}

/** A sentence that says what is wrong and what to do. */
export interface Fault {
  fault: string;
}

export const isFault = (value: unknown): value is Fault =>
  typeof value === "object" && value !== null && "fault" in value;
