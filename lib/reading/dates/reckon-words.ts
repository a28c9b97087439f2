/** Dates told by other dates: "two years ago", "the same month", "on Monday", "last summer". */
import { formatDate, isEdtf } from "../../atlas/dates/dates.ts";
import type { Words } from "../../words/words.ts";
import { type Saying, saying } from "../said-later.ts";
import {
  type Around,
  counted,
  guessed,
  type Known,
  knownOf,
  knownWords,
  noPublication,
  type Resolved,
  unknown,
} from "./around.ts";
import * as calendar from "./calendar.ts";
import type { RelativeMention, SameMention, Season, SeasonMention, Unit, WeekdayMention } from "./mention.ts";
import { weekdayWord } from "./names-of-days.ts";

/** Meteorological: a winter begins in the December of the year that names it, and months over 12 are those of the next year. */
const seasons: Record<Season, [from: number, to: number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

const monthOf = (year: number, month: number) => calendar.plusMonths(calendar.monthText(year, 1), month - 1);
const seasonIn = (year: number, [from, to]: [number, number]) => `${monthOf(year, from)}/${monthOf(year, to)}`;

const monthsBetween = (a: string, b: string) => {
  const [from = 0, to = 0] = [a, b].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)));
  return Math.abs(to - from);
};

/** How many months a season is from one, 0 within it. */
const distance = ([from, to]: [string, string], month: string) =>
  month < from ? monthsBetween(month, from) : month > to ? monthsBetween(to, month) : 0;

/** The year of a season that is named without one: "this winter" is the nearest, said in March that which has ended. */
function yearOfSeason(
  [from, to]: [number, number],
  published: string,
  which: number | undefined,
  ahead: boolean,
): number {
  const year = Number(published.slice(0, 4));
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  const span = (of: number): [string, string] => [monthOf(of, from), monthOf(of, to)];
  if (which === 0)
    return years.reduce((best, of) => (distance(span(of), published) < distance(span(best), published) ? of : best));
  if (which === 1) return years.find((of) => span(of)[0] > published) ?? year;
  if (which === -1) return years.findLast((of) => span(of)[1] < published) ?? year;
  return (
    (ahead ? years.find((of) => span(of)[1] >= published) : years.findLast((of) => span(of)[0] <= published)) ?? year
  );
}

/** Which months a season is, in its year or in the one counted from publication. */
export function reckonSeason({ season, year, which }: SeasonMention, around: Around): Resolved {
  const months = seasons[season];
  const told = which === undefined && around.told ? Number(knownOf(around.told.edtf).year) : undefined;
  const known = year ?? told;
  if (known !== undefined)
    return counted(
      seasonIn(known, months),
      saying("reading.date.season", () => ({ season })),
    );
  const { month } = around.published;
  if (!month) return noPublication;
  const edtf = seasonIn(yearOfSeason(months, month, which, around.ahead), months);
  return counted(
    edtf,
    saying("reading.date.seasonCounted", (words) => ({ season, published: knownWords(around.published, words) })),
  );
}

/** The name of a weekday, and the day that it is counted from. */
const countedFrom = (weekday: number, day: string) => (words: Words) => ({
  weekday: weekdayWord(weekday, words),
  day: formatDate(day, words),
});

/** The next such day. "next Friday" said on a Thursday may be the morrow or the Friday of the next week. */
function weekdayAhead(weekday: number, which: number | undefined, day: string): Resolved {
  const next = calendar.weekdayAfter(which === 1 ? calendar.plusDays(day, 1) : day, weekday);
  const of = countedFrom(weekday, day);
  if (which !== 1 || next > calendar.weekOf(day).slice(11))
    return counted(next, saying("reading.date.weekdayAhead", of));
  return guessed(next, saying("reading.date.weekdayAheadPerhaps", of));
}

/** The last such day up to publication; the next where it is still to come. */
export function reckonWeekday({ weekday, which }: WeekdayMention, { published: { day }, ahead }: Around): Resolved {
  if (!day) return noPublication;
  if (which === 1 || (which !== -1 && ahead)) return weekdayAhead(weekday, which, day);
  const from = which === -1 ? calendar.plusDays(day, -1) : day;
  return counted(calendar.weekdayBefore(from, weekday), saying("reading.date.weekdayBack", countedFrom(weekday, day)));
}

/** Some units after a date: a week is seven days from a Monday, and what is far off is as coarse as its unit. null: not known so exactly. */
function shifted({ day, month, year }: Known, unit: Unit, by: number): string | null {
  if (unit === "weeks") return day ? `${calendar.plusDays(day, 7 * by)}~` : null;
  if (unit === "day") return day ? calendar.plusDays(day, by) : null;
  if (unit === "week" || unit === "weekend") return day ? weekAfter(day, unit, by) : null;
  if (unit === "month") return month ? calendar.plusMonths(month, by) : null;
  return year ? calendar.plusYears(year, unit === "decade" ? by * 10 : by) : null;
}

/** The weekend of a day is the one before it, or its own. */
function weekAfter(day: string, unit: "week" | "weekend", by: number): string {
  if (unit === "week") return calendar.weekOf(calendar.plusDays(day, 7 * by));
  const saturday = by > 0 ? calendar.weekdayAfter(calendar.plusDays(day, 1), 6) : calendar.weekdayBefore(day, 6);
  return `${saturday}/${calendar.plusDays(saturday, 1)}`;
}

/** The date mentioned last; one less exact than the unit in the same sentence leaves it unknown, and without any it is publication. */
function lastMentioned({ mentioned, sentence, published }: Around, unit: Unit): Known {
  const exact = /day|week/.test(unit) ? "day" : unit === "month" ? "month" : "year";
  const found = mentioned.findLast(({ edtf }) => knownOf(edtf)[exact] !== undefined);
  const last = mentioned.at(-1);
  if (last && last !== found && last.sentence === sentence) return knownOf(last.edtf);
  return found ? knownOf(found.edtf) : published;
}

/** "a week before 28 January 2013", "3 weeks after 2013". */
const unitsFrom = (start: Known, unit: Unit, by: number): Saying =>
  saying(by < 0 ? "reading.date.unitsBefore" : "reading.date.unitsAfter", (words) => ({
    unit: unit.replace(/s$/, ""),
    count: Math.abs(by),
    start: knownWords(start, words),
  }));

/** `of`: the date that it is reckoned from, where the text names it after. */
export function reckonRelative({ unit, by, from, side }: RelativeMention, around: Around, of?: Resolved): Resolved {
  if (of?.edtf === null) return of;
  const anchor = of ? knownOf(of.edtf) : from === "mentioned" ? lastMentioned(around, unit) : around.published;
  const edtf = shifted(anchor, unit, by);
  if (edtf === null) return anchor === around.published ? noPublication : unknown(saying("reading.date.lessExact"));
  if (side) return sided(edtf, side, around);
  if (by !== 0) return counted(edtf, unitsFrom(anchor, unit, by));
  return counted(
    edtf,
    saying("reading.date.unitOfPublication", (words) => ({ unit, published: knownWords(anchor, words) })),
  );
}

/** First and last day of a week, a month or a year. */
function daysOf(edtf: string): [string, string] {
  const [from = "", to = from] = edtf.split("/");
  const pad = (point: string, end: boolean) =>
    point.length === 4
      ? `${point}${end ? "-12-31" : "-01-01"}`
      : point.length === 7
        ? end
          ? calendar.lastDay(point)
          : `${point}-01`
        : point;
  return [pad(from, false), pad(to, true)];
}

/** "earlier this month": from its first day to that of publication. */
function sided(edtf: string, side: "earlier" | "later", { published: { day } }: Around): Resolved {
  if (!day) return noPublication;
  const [first, last] = daysOf(edtf);
  const span = side === "earlier" ? `${first}/${day}` : `${day}/${last}`;
  return counted(
    isEdtf(span) ? span : day,
    saying(`reading.date.${side}`, (words) => ({ day: formatDate(day, words) })),
  );
}

/** "the same month": that of the last date which tells it. */
export function reckonSame({ unit }: SameMention, { mentioned }: Around): Resolved {
  const part = unit === "week" ? "day" : unit;
  const last = mentioned.findLast(({ edtf }) => part === "date" || knownOf(edtf)[part] !== undefined);
  if (!last) return unknown(saying("reading.date.notBefore"));
  const found = part === "date" ? last.edtf : (knownOf(last.edtf)[part] ?? "");
  return counted(
    unit === "week" ? calendar.weekOf(found) : found,
    saying("reading.date.sameUnit", (words) => ({ unit, date: formatDate(last.edtf, words) })),
  );
}
