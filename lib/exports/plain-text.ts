import { formatDate } from "../atlas/dates/dates.ts";
import type { Work } from "./work.ts";

/** A citation in words, in one line, as a footnote has it. */
export function plainText({ line, accessed }: Work): string {
  return `${line}${accessed ? `. Accessed ${formatDate(accessed)}` : ""}.`;
}
