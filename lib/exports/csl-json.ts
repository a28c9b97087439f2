import { formatDate } from "../atlas/dates/dates.ts";
import type { Words } from "../words/words.ts";
import { datePoints } from "./date-points.ts";
import type { Work } from "./work.ts";

export interface CslDate {
  "date-parts"?: (number | undefined)[][];
  circa?: boolean;
  literal?: string;
}

/** A date as CSL has it: parts, two lists of them for an interval, "circa" for any doubt; in words when an end is open. */
export function cslDate(edtf: string, words: Words): CslDate {
  const points = datePoints(edtf);
  const known = points.filter((point) => point !== null);
  if (known.length < points.length) return { literal: formatDate(edtf, words) };
  const doubtful = known.some(({ doubt }) => doubt !== null);
  return { "date-parts": known.map(({ parts }) => parts), ...(doubtful && { circa: true }) };
}

const typeOf: Record<Work["kind"], string> = { entry: "webpage", excerpt: "article-newspaper", page: "webpage" };

function item(work: Work) {
  return {
    id: work.key,
    type: typeOf[work.kind],
    title: work.title,
    ...(work.author && { author: [{ literal: work.author }] }),
    ...(work.container && { "container-title": work.container }),
    ...(work.issued && { issued: cslDate(work.issued, work.words) }),
    ...(work.event && { "event-date": cslDate(work.event.date, work.words) }),
    ...(work.event?.place && { "event-place": work.event.place }),
    ...(work.language && { language: work.language }),
    URL: work.url,
    ...(work.accessed && { accessed: cslDate(work.accessed, work.words) }),
    note: work.note,
  };
}

/**
 * A list of items, as reference managers and citeproc read it
 * (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json).
 */
export function cslList(works: Work[]): string {
  return `${JSON.stringify(works.map(item), null, 2)}\n`;
}

/** A list with one item. */
export const cslJson = (work: Work): string => cslList([work]);
