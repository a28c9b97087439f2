/** "early", "mid" and "late": which part of a decade, a year or a month that is. No part has bounds in the language; ours are said in the reason. */
import { formatDate } from "../../atlas/dates/dates.ts";
import type { Words } from "../../words/words.ts";
import { saying } from "../said-later.ts";
import { guessed, type Resolved } from "./around.ts";
import * as calendar from "./calendar.ts";
import type { Part } from "./mention.ts";

type Bounds = Record<Part, [first: number, last: number]>;

/** Years of a decade counted from 0, months of a year and days of a month from 1; 31 is the last day. */
const decade: Bounds = { early: [0, 3], mid: [4, 6], late: [7, 9], "first half": [0, 4], "second half": [5, 9] };
const year: Bounds = { early: [1, 4], mid: [5, 8], late: [9, 12], "first half": [1, 6], "second half": [7, 12] };
const month: Bounds = { early: [1, 10], mid: [11, 20], late: [21, 31], "first half": [1, 15], "second half": [16, 31] };

const isDecade = (edtf: string) => /^\d{3}0\/\d{3}9$/.test(edtf);

function ofSeason(edtf: string, part: Part): string | undefined {
  const [from, to] = edtf.split("/");
  if (part === "early") return from;
  return part === "late" ? to : undefined;
}

/** The part as EDTF; undefined of a date that has no such part. */
function partOf(edtf: string, part: Part): string | undefined {
  if (isDecade(edtf)) return decade[part].map((add) => calendar.yearText(Number(edtf.slice(0, 4)) + add)).join("/");
  if (edtf.includes("/")) return ofSeason(edtf, part);
  if (edtf.length === 4) return year[part].map((of) => calendar.monthText(Number(edtf), of)).join("/");
  if (edtf.length !== 7) return undefined;
  const last = Number(calendar.lastDay(edtf).slice(8));
  return month[part].map((day) => `${edtf}-${String(Math.min(day, last)).padStart(2, "0")}`).join("/");
}

const wholeWords = (edtf: string, words: Words) =>
  isDecade(edtf) ? words("reading.decade", { year: edtf.slice(0, 4) }) : formatDate(edtf, words);

/** The part of a resolved date that a word names; the date itself where it has no such part. */
export function partResolved(whole: Resolved, part: Part | undefined): Resolved {
  const found = part && whole.edtf !== null ? partOf(whole.edtf, part) : undefined;
  if (!part || !found || whole.edtf === null) return whole;
  const { edtf } = whole;
  return guessed(
    found,
    saying("reading.date.partOf", (words) => ({
      part: part.replace(" half", "Half"),
      whole: wholeWords(edtf, words),
      bounds: formatDate(found, words),
    })),
  );
}
