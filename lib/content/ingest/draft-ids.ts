/** Ids of what is proposed: said by its place and date, so that an editor knows them again, and the same on every run. */
import { dateSpan } from "../../atlas/dates/dates.ts";
import type { Locus } from "../../atlas/schema/article-schema.ts";
import type { ReadAgainst } from "./article-read.ts";
import { blockText } from "./source-parts.ts";
import { dateOf, placesTold } from "./told-known.ts";

/** "1999-04-26?" → "1999-04-26", "1991/1994-05-12" → "1991", "199X" → "199x". */
export function dateInId(edtf: string): string {
  const begun = edtf.split("/").find((part) => /\d/.test(part)) ?? "";
  return begun.toLowerCase().replace(/[^0-9x-]/g, "");
}

/** The first of id, id-2, id-3 … that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let count = 2; ; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
}

/** "Talks in Prague, again!" → "talks-in-prague-again": at most five words of Latin letters; "" of other letters. */
export function slugOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 5).join("-");
}

const yearOf = (edtf: string) => new Date(dateSpan(edtf).start).getUTCFullYear();

/** Where and in which year the first thing that the article tells of happened: "prague-2022". */
function firstTold({ reading }: ReadAgainst): string | undefined {
  for (const told of reading.told.filter(({ mode }) => mode === "happened")) {
    const date = dateOf(reading, told)?.edtf;
    const [place] = placesTold(reading, told);
    const year = date ? yearOf(date) : Number.NaN;
    if (place && Number.isFinite(year)) return `${place}-${year}`;
  }
  return undefined;
}

/** An id for the article, none of those that are taken: from what it tells of, else from its headline. */
export function articleId(read: ReadAgainst, taken: ReadonlySet<string>): string {
  const headline = read.reading.blocks.find(({ kind }) => kind === "headline");
  const ofTitle = headline ? slugOf(blockText(read.text, headline)) : "";
  return freeId(firstTold(read) ?? (ofTitle || "article"), taken);
}

/** An id for a passage, by where it stands: "prague-2022-p3", and "prague-2022-p3-2" for the second of its paragraph. */
export const excerptId = (article: string, paragraph: Locus, taken: ReadonlySet<string>): string =>
  freeId(`${article}-${typeof paragraph === "number" ? `p${paragraph}` : paragraph}`, taken);
