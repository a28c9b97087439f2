/** A day, a month or a year that the text names, and which year it is in when the text does not say. */
import { formatDate, isEdtf } from "../../atlas/dates/dates.ts";
import type { Words } from "../../words/words.ts";
import { saying } from "../said-later.ts";
import { type Around, counted, guessed, knownWords, noPublication, type Resolved, stated, unknown } from "./around.ts";
import * as calendar from "./calendar.ts";
import type { PointMention, Which } from "./mention.ts";
import { monthWord, weekdayWord } from "./names-of-days.ts";
import { inNarrative } from "./narrative.ts";

type MonthPoint = PointMention & { month: number };
type DayPoint = MonthPoint & { day: number };

/** Days after publication within which a bare day is still to come rather than a year old. */
const soon = 30;

/** The year of a month named without one: the last such month up to publication, or the next where it is still to come. */
function yearOfMonth(month: number, published: string, which: Which | undefined, ahead: boolean): number {
  const [year = 0, current = 1] = published.split("-").map(Number);
  if (which === 0) return year;
  if (which === -1) return month < current ? year : year - 1;
  if (which === 1) return month > current ? year : year + 1;
  if (ahead) return month >= current ? year : year + 1;
  return month <= current ? year : year - 1;
}

function monthWithoutYear({ month, which, coming }: MonthPoint, { published, ahead }: Around): Resolved {
  if (!published.month) return noPublication;
  const edtf = calendar.monthText(yearOfMonth(month, published.month, which, coming ?? ahead), month);
  const of = (words: Words) => ({ month: monthWord(month, words), published: knownWords(published, words) });
  if (edtf === published.month) return counted(edtf, saying("reading.date.sameYear", of));
  return counted(edtf, saying(edtf < published.month ? "reading.date.lastMonth" : "reading.date.nextMonth", of));
}

/** Both sides of publication: the last such day up to it, and the first from it on. */
function bothSides({ month, day }: DayPoint, published: string): [last: string, next: string] {
  const year = Number(published.slice(0, 4));
  const at = (of: number) => calendar.dayText(of, month, day);
  return [at(year) <= published ? at(year) : at(year - 1), at(year) >= published ? at(year) : at(year + 1)];
}

const isSoon = (next: string, published: string) =>
  calendar.isDay(next) && next > published && next <= calendar.plusDays(published, soon);

/** "Thursday, 10 November": the nearest year in which it was one. */
function dayOfWeekday(point: DayPoint, published: string, ahead: boolean): string | undefined {
  const sides = bothSides(point, published);
  return (ahead ? sides.toReversed() : sides).find(
    (day) => calendar.isDay(day) && calendar.weekdayOf(day) === point.weekday,
  );
}

function dayWithoutYear(point: DayPoint, { published, ahead, past }: Around): Resolved {
  const today = published.day ?? (published.month && calendar.lastDay(published.month));
  if (!today) return noPublication;
  const from = (words: Words) => ({ published: knownWords(published, words) });
  const named = point.weekday === undefined ? undefined : dayOfWeekday(point, today, ahead);
  if (named)
    return counted(
      named,
      saying("reading.date.yearOfWeekday", (words) => ({
        ...from(words),
        weekday: weekdayWord(calendar.weekdayOf(named), words),
      })),
    );
  const [last, next] = bothSides(point, today);
  const near = !ahead && !past && isSoon(next, today);
  const chosen = ahead || near ? next : last;
  if (!calendar.isDay(chosen)) return unknown(saying("reading.date.noSuchDayThen"));
  if (near) return guessed(chosen, saying("reading.date.yearNearer", from));
  const weekday = (words: Words) => otherWeekday(chosen, point.weekday, words);
  return counted(
    chosen,
    saying("reading.date.yearCounted", (words) => ({ ...from(words), ahead: `${ahead}`, weekday: weekday(words) })),
  );
}

const statedIn = (edtf: string, { day, month, weekday }: PointMention): Resolved =>
  stated(
    edtf,
    saying("reading.date.stated", (words) => ({
      unit: day !== undefined ? "day" : month !== undefined ? "month" : "year",
      weekday: otherWeekday(edtf, weekday, words),
    })),
  );

/** What weekday it was, where another is named with the day; else "none". */
const otherWeekday = (edtf: string, weekday: number | undefined, words: Words) =>
  weekday === undefined || edtf.length < 10 || calendar.weekdayOf(edtf) === weekday
    ? "none"
    : weekdayWord(calendar.weekdayOf(edtf), words);

function withYear(point: PointMention & { year: number }): Resolved {
  const { year, month, day } = point;
  if (month === undefined) return statedIn(calendar.yearText(year), point);
  const edtf = day === undefined ? calendar.monthText(year, month) : calendar.dayText(year, month, day);
  return isEdtf(edtf) ? statedIn(edtf, point) : unknown(saying("reading.date.noSuchDay"));
}

/** Which date a point is, that is not told in a year of other words. */
export function reckonPoint(point: PointMention, around: Around): Resolved {
  const { year, month, day } = point;
  if (year !== undefined) return withYear({ ...point, year });
  if (month === undefined) return unknown(saying("reading.date.neither"));
  const told = inNarrative({ ...point, month }, around);
  if (told) return told;
  return day === undefined
    ? monthWithoutYear({ ...point, month }, around)
    : dayWithoutYear({ ...point, month, day }, around);
}

/** "on the 28th": in the month that was mentioned last, or that of publication. */
export function reckonDay(day: number, { mentioned, published }: Around): Resolved {
  const last = mentioned.at(-1)?.edtf.split("/").at(-1) ?? "";
  const month = last.length >= 7 ? last.slice(0, 7) : published.month;
  if (!month) return noPublication;
  const edtf = `${month}-${String(day).padStart(2, "0")}`;
  return calendar.isDay(edtf)
    ? guessed(
        edtf,
        saying("reading.date.inMonthTold", (words) => ({ month: formatDate(month, words) })),
      )
    : unknown(saying("reading.date.noSuchDay"));
}
