/** The day of publication, where a text says it itself: in its dateline, or in a line of the page that gives nothing but the time. */
import { datelineLength } from "../dateline.ts";
import type { ReadBlock, ReadSentence } from "../findings.ts";
import { languageOf } from "../language.ts";
import { isTimestamp } from "../timestamp.ts";
import { resolvedDates } from "./read-dates.ts";

export interface Published {
  /** EDTF: a day. */
  edtf: string;
  /** In words: "the dateline says 28 January 2013". */
  reason: string;
}

/** The stated days between two offsets of a text. */
function statedDays(text: string, start: number, end: number, language: string): string[] {
  const sentence: ReadSentence = { start, end, block: 0, quoted: false };
  return resolvedDates(text, [sentence], { published: null, language })
    .filter(({ standing, edtf }) => standing === "stated" && edtf?.length === "2013-01-28".length)
    .map(({ edtf }) => edtf ?? "");
}

const firstParagraph = (blocks: ReadBlock[]) => blocks.find(({ kind }) => kind === "paragraph");
const near = 3;

/** Lines around the article that are a time and nothing else, the first before the later: a page is published before it is changed. */
function timestampDay(text: string, blocks: ReadBlock[], language: string): string | undefined {
  const head = blocks.findIndex(({ kind }) => kind === "paragraph") + near;
  return blocks
    .slice(0, head)
    .filter(({ kind }) => kind === "furniture")
    .flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split("\n")
        .filter((line) => isTimestamp(line.trim()))
        .map((line) => ({ line, start })),
    )
    .flatMap(({ line }) => statedDays(line, 0, line.length, language))[0];
}

/**
 * The day of publication as the text gives it, or null. A dateline without a year ("PARIS, Jan 28") takes one only from a time of
 * publication elsewhere on the page: nothing else tells it.
 */
export function publishedOf(text: string, blocks: ReadBlock[], language: string): Published | null {
  const known = language || languageOf(text) || "en";
  const stamp = timestampDay(text, blocks, known);
  const paragraph = firstParagraph(blocks);
  const length = paragraph ? datelineLength(text.slice(paragraph.start, paragraph.end)) : 0;
  const [dateline] = paragraph && length > 0 ? statedDays(text, paragraph.start, paragraph.start + length, known) : [];
  if (dateline) return { edtf: dateline, reason: "the dateline before the first paragraph" };
  return stamp === undefined ? null : { edtf: stamp, reason: "the time of publication on the page" };
}
