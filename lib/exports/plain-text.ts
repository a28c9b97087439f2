import { formatDate } from "../atlas/dates/dates.ts";
import type { Work } from "./work.ts";

/** A citation in words, in one line, as a footnote has it. */
export function plainText({ line, accessed, words }: Work): string {
  if (!accessed) return words("cite.line", { line });
  return words("cite.lineAccessed", { line, date: formatDate(accessed, words) });
}
