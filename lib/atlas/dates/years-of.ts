/** The years of a time, for a place where days would be too much. */
import type { Words } from "../../words/words.ts";
import { formatDate } from "./dates.ts";

const year = (point: string) => (point === ".." ? point : point.slice(0, 4));

/** "1994–2020", "2013", "since 1995" or "until 1991" of an EDTF date or interval. */
export function yearsOf(date: string, words: Words): string {
  const [from = "", to = from] = date.split("/").map(year);
  return formatDate(from === to ? from : `${from}/${to}`, words);
}
