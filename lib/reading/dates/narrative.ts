/**
 * The year that a paragraph tells of: "In 1999 they met in Washington, and in July in Geneva." A month or a day without its own
 * year is taken to be in it, and to come after what was told before, as tellings go forwards. That is a guess, and stands as one.
 */
import { isEdtf } from "../../atlas/dates/dates.ts";
import { saying } from "../said-later.ts";
import { type Around, guessed, knownOf, type Resolved, unknown } from "./around.ts";
import { dayText, monthText } from "./calendar.ts";
import { type Atom, isPoint, type PointMention } from "./mention.ts";

/** Its words tell a year and something that happened in it: "in 1999", not "the 2020 war" or "since 2020". */
function tellsYear({ mention }: Atom, before: string): boolean {
  if (mention.kind === "relative") return mention.unit === "year" && mention.from === "published" && !mention.side;
  if (!isPoint(mention) || mention.year === undefined) return false;
  if (/(?<!\p{L})(?:since|after|until|before|с|после|до)\s+(?:the\s+)?$/iu.test(before)) return false;
  return mention.month !== undefined || /(?<!\p{L})(?:in|в|во|en)\s+(?:the\s+)?$|^$/iu.test(before);
}

/** A weekday or "last week" turns back to the news of the day. */
const isNews = ({ mention }: Atom) =>
  mention.kind === "weekday" ||
  (mention.kind === "relative" && mention.from === "published" && mention.unit !== "year");

/** "In 1999" alone is the time of all that its paragraph tells next; a whole date that of its sentence. */
const isFrame = ({ mention }: Atom) => mention.kind === "relative" || (isPoint(mention) && mention.month === undefined);

/** Keeps a date for those after it. `before`: the sentence before the atom. */
export function remember(around: Around, atom: Atom, edtf: string | null, block: number, before: string): void {
  if (isNews(atom)) around.told = undefined;
  if (edtf === null) return;
  const { sentence, told } = around;
  around.mentioned.push({ edtf, block, sentence });
  const frame = isFrame(atom) || told?.frame === true;
  if (tellsYear(atom, before) || (told && isPoint(atom.mention) && atom.mention.which === undefined))
    around.told = { edtf, block, sentence, frame };
}

const textOf = ({ month = 1, day }: PointMention, year: number) =>
  day === undefined ? monthText(year, month) : dayText(year, month, day);

/** The year told before, or the one after it where the date would come before what was told and that year is not ahead. */
function yearAfter(point: PointMention, told: string, { published, ahead }: Around): number {
  const { year = "", month } = knownOf(told);
  const same = textOf(point, Number(year));
  const next = textOf(point, Number(year) + 1);
  const over = month !== undefined && same.slice(0, 7) < month;
  const past = next <= (published.day ?? published.month ?? "") || ahead;
  return over && past ? Number(year) + 1 : Number(year);
}

/** A month, or a day in one, as its paragraph tells it; undefined where the paragraph has told no year. */
export function inNarrative(point: PointMention, around: Around): Resolved | undefined {
  if (!around.told || point.which !== undefined) return undefined;
  const year = yearAfter(point, around.told.edtf, around);
  const edtf = textOf(point, year);
  if (around.ahead && edtf < (around.published.day ?? "")) return undefined;
  return isEdtf(edtf)
    ? guessed(
        edtf,
        saying("reading.date.inYearTold", () => ({ year: `${year}` })),
      )
    : unknown(saying("reading.date.noSuchDayIn", () => ({ year: `${year}` })));
}
