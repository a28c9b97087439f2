/** Which date a mention is: reckoned from the day of publication or from the date that was mentioned last. */
import { formatDate, isEdtf } from "../../atlas/dates/dates.ts";
import { monthNames } from "../../atlas/dates/months.ts";
import type { Standing } from "../reading.ts";
import * as calendar from "./calendar.ts";
import type { Atom, Mention, Part, PointMention, RelativeMention, SameMention, Season, Which } from "./mention.ts";

export interface Resolved {
  edtf: string | null;
  standing: Standing;
  reason: string;
}

/** What dates are reckoned from. Days, months and years as in EDTF. */
export interface Around {
  /** The day of publication as far as it is known. */
  published: { day?: string; month?: string; year?: string };
  /** What the sentence tells is still to come. */
  ahead: boolean;
  /** The date that was mentioned last; null at first. */
  mentioned: string | null;
  /** A year that the sentence has already named. */
  year?: number;
}

const unknown = (reason: string): Resolved => ({ edtf: null, standing: "unknown", reason });
const noPublication = unknown("the day of publication is not known");
const nothingBefore = unknown("reckoned from a date that the text does not give before");
const counted = (edtf: string, reason: string): Resolved => ({ edtf, standing: "counted", reason });

const seasonMonths: Record<Season, [from: number, to: number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

const monthOf = (year: number, month: number) =>
  calendar.monthText(year + (month > 12 ? 1 : 0), ((month - 1) % 12) + 1);

/** The months of a season; a winter begins in the year that names it. */
function seasonSpan(season: Season, year: number): string {
  const [from, to] = seasonMonths[season];
  return `${monthOf(year, from)}/${monthOf(year, to)}`;
}

/** The year of a month that is named without one: the last such month up to publication, or the next where it is still to come. */
function yearOfMonth(month: number, published: string, which: Which | undefined, ahead: boolean): number {
  const [year = 0, current = 1] = published.split("-").map(Number);
  if (which === -1) return month < current ? year : year - 1;
  if (which === 1) return month > current ? year : year + 1;
  if (which === 0) return year;
  if (ahead) return month >= current ? year : year + 1;
  return month <= current ? year : year - 1;
}

const _directions: Record<"-1" | "0" | "1", string> = { "-1": "the last", 0: "this", 1: "the next" };

/** A day without its year: as its month, but a day just after publication is more likely to come than to be a year old. */
function dayWithoutYear(month: number, day: number, { published, ahead }: Around): Resolved {
  const today = published.day ?? published.month;
  if (!today) return noPublication;
  const year = Number(today.slice(0, 4));
  const at = (of: number) => calendar.dayText(of, month, day);
  const past = at(year) <= (published.day ?? calendar.lastDay(today)) ? at(year) : at(year - 1);
  const next = at(year) >= today ? at(year) : at(year + 1);
  const near =
    calendar.isDay(next) &&
    published.day !== undefined &&
    next <= calendar.plusDays(published.day, 60) &&
    past < calendar.plusDays(published.day, -300);
  const chosen = ahead || near ? next : past;
  if (!calendar.isDay(chosen)) return unknown("there is no such day in the year that it would be");
  const words = `the year counted from publication, ${formatDate(today)}`;
  return near && !ahead
    ? { edtf: chosen, standing: "guessed", reason: `${words}: the next such day is nearer than the last` }
    : counted(chosen, ahead ? `${words}, ahead` : words);
}

function pointWithoutYear(mention: PointMention, around: Around): Resolved {
  const { month = 1, day, which } = mention;
  const name = monthNames[month - 1] ?? "";
  if (around.year !== undefined && which === undefined) {
    const edtf = day ? calendar.dayText(around.year, month, day) : calendar.monthText(around.year, month);
    return isEdtf(edtf)
      ? { edtf, standing: "guessed", reason: `taken to be in ${around.year}, the year named before it` }
      : unknown(`there is no ${day} ${name} in ${around.year}`);
  }
  if (day !== undefined) return dayWithoutYear(month, day, around);
  const published = around.published.month;
  if (!published) return noPublication;
  const year = yearOfMonth(month, published, which, around.ahead);
  const from = formatDate(around.published.day ?? published);
  const edtf = calendar.monthText(year, month);
  if (edtf === published) return counted(edtf, `${name} of the year of publication, ${from}`);
  return counted(
    edtf,
    `the ${edtf < published ? "last" : "next"} ${name} ${edtf < published ? "before" : "after"} ${from}`,
  );
}

const statedWords = ({ day, month }: PointMention) =>
  day ? "the text gives the day" : month ? "the text gives the month" : "the text gives the year";

function point(mention: PointMention, around: Around): Resolved {
  const { year, month, day, inYear } = mention;
  if (inYear) return inToldYear(inYear, around, (of) => point({ ...mention, inYear: undefined, year: of }, around));
  if (year === undefined) return pointWithoutYear(mention, around);
  const edtf =
    month === undefined
      ? calendar.yearText(year)
      : day === undefined
        ? calendar.monthText(year, month)
        : calendar.dayText(year, month, day);
  return isEdtf(edtf) ? { edtf, standing: "stated", reason: statedWords(mention) } : unknown("there is no such day");
}

/** A date in a year that is told in other words: reckoned, whatever else is stated. */
function inToldYear(told: RelativeMention | SameMention, around: Around, read: (year: number) => Resolved): Resolved {
  const year = told.kind === "relative" ? relative(told, around) : same(told, around);
  if (year.edtf === null) return year;
  const found = read(Number(year.edtf.slice(0, 4)));
  return found.edtf === null ? found : counted(found.edtf, year.reason);
}

function season(mention: Extract<Mention, { kind: "season" }>, around: Around): Resolved {
  const { season: name, year, which, inYear } = mention;
  if (inYear) return inToldYear(inYear, around, (of) => season({ ...mention, inYear: undefined, year: of }, around));
  const [from, to] = seasonMonths[name];
  const months = `from ${monthNames[from - 1]} to ${monthNames[(to - 1) % 12]}`;
  const known = year ?? around.year;
  if (known !== undefined) return counted(seasonSpan(name, known), `a ${name} has no fixed days: taken ${months}`);
  const published = around.published.month;
  if (!published) return noPublication;
  let of = Number(published.slice(0, 4));
  const ends = () => monthOf(of, to);
  const starts = () => monthOf(of, from);
  if (which === 1 || (around.ahead && which === undefined))
    of += ends() < published || (which === 1 && starts() <= published) ? 1 : 0;
  else if (which === -1) of -= ends() < published ? 0 : 1;
  else of -= starts() > published ? 1 : 0;
  const direction = seasonSpan(name, of) < published ? "last" : "next";
  return counted(
    seasonSpan(name, of),
    `the ${direction === "last" ? "last" : "next or present"} ${name} seen from ${formatDate(around.published.day ?? published)}, taken ${months}`,
  );
}

function weekday(
  { weekday: wanted, which }: Extract<Mention, { kind: "weekday" }>,
  { published: { day }, ahead }: Around,
): Resolved {
  if (!day) return noPublication;
  const name = calendar.weekdayNames[wanted] ?? "";
  const forward = which === 1 || (which === undefined && ahead) || (which === 0 && ahead);
  if (forward)
    return counted(
      calendar.weekdayAfter(which === 1 ? calendar.plusDays(day, 1) : day, wanted),
      `a ${name}, counted ahead from ${formatDate(day)}`,
    );
  const from = which === -1 ? calendar.plusDays(day, -1) : day;
  return counted(calendar.weekdayBefore(from, wanted), `a ${name}, counted back from ${formatDate(day)}`);
}

/** A day, week, month or year some of them after another. A week is its seven days; a point far off is as coarse as its unit. */
function shifted(
  from: { day?: string; month?: string; year?: string },
  unit: RelativeMention["unit"],
  by: number,
): string | null {
  if (unit === "day") return from.day ? calendar.plusDays(from.day, by) : null;
  if (unit === "week") return from.day ? calendar.weekOf(calendar.plusDays(from.day, 7 * by)) : null;
  if (unit === "month") return from.month ? calendar.plusMonths(from.month, by) : null;
  return from.year ? calendar.plusYears(from.year, unit === "decade" ? by * 10 : by) : null;
}

const plural = (count: number, unit: string) => (Math.abs(count) === 1 ? `a ${unit}` : `${Math.abs(count)} ${unit}s`);

function knownOf(edtf: string): { day?: string; month?: string; year?: string } {
  const text = edtf.replace(/[?~%]/g, "");
  const end = text.includes("/") ? (text.split("/").at(-1) ?? text) : text;
  if (!/^\d{4}/.test(end)) return {};
  return {
    year: end.slice(0, 4),
    ...(end.length >= 7 ? { month: end.slice(0, 7) } : {}),
    ...(end.length >= 10 ? { day: end.slice(0, 10) } : {}),
  };
}

export const publishedParts = (edtf: string | null) => (edtf === null || edtf.includes("/") ? {} : knownOf(edtf));

function relative({ unit, by, from, side }: RelativeMention, around: Around): Resolved {
  const useMentioned = from === "mentioned" && around.mentioned !== null;
  const anchor = useMentioned ? knownOf(around.mentioned ?? "") : around.published;
  const edtf = shifted(anchor, unit, by);
  if (edtf === null)
    return useMentioned ? unknown("reckoned from a date that the text gives less exactly") : noPublication;
  const start = formatDate(anchor.day ?? anchor.month ?? anchor.year ?? "");
  if (side) return sided(edtf, side, around, start);
  if (by === 0) return counted(edtf, `the ${unit} of publication, ${start}`);
  return counted(edtf, `${plural(by, unit)} ${by < 0 ? "before" : "after"} ${start}`);
}

/** "earlier this month": from its first day to that of publication. */
function sided(edtf: string, side: "earlier" | "later", { published: { day } }: Around, start: string): Resolved {
  if (!day) return noPublication;
  const [first, last] = edtf.includes("/")
    ? edtf.split("/")
    : [
        edtf.length === 4 ? `${edtf}-01-01` : `${edtf}-01`,
        edtf.length === 4 ? `${edtf}-12-31` : calendar.lastDay(edtf),
      ];
  const span = side === "earlier" ? `${first}/${day}` : `${day}/${last}`;
  return counted(
    isEdtf(span) ? span : day,
    `${side} in the same ${edtf.includes("/") ? "week" : edtf.length === 4 ? "year" : "month"} as ${start}`,
  );
}

function same({ unit }: SameMention, { mentioned }: Around): Resolved {
  if (mentioned === null) return nothingBefore;
  const parts = knownOf(mentioned);
  const edtf = unit === "week" ? parts.day && calendar.weekOf(parts.day) : parts[unit];
  if (!edtf) return unknown(`the date before it is given without its ${unit}`);
  return counted(edtf, `the same ${unit} as ${formatDate(mentioned)}, mentioned before`);
}

function mentionOf(mention: Mention, around: Around): Resolved {
  switch (mention.kind) {
    case "point":
      return point(mention, around);
    case "season":
      return season(mention, around);
    case "weekday":
      return weekday(mention, around);
    case "relative":
      return relative(mention, around);
    case "same":
      return same(mention, around);
    case "decade":
      return { edtf: `${mention.year}/${mention.year + 9}`, standing: "stated", reason: "the text gives the decade" };
    case "read":
      return {
        edtf: mention.edtf,
        standing: mention.counted ? "counted" : "stated",
        reason: mention.counted ? "reckoned from the day of publication" : "the text gives the day",
      };
    case "vague":
      return unknown(mention.why);
  }
}

const thirds: Record<"decade" | "year" | "month", Record<Part, [number, number]>> = {
  decade: { early: [0, 3], mid: [4, 6], late: [7, 9] },
  year: { early: [1, 4], mid: [5, 8], late: [9, 12] },
  month: { early: [1, 10], mid: [11, 20], late: [21, 31] },
};

/** The third of a decade, a year or a month that "early", "mid" or "late" names; undefined of a date that has no such parts. */
function thirdOf(edtf: string, part: Part): string | undefined {
  const [from = "", to] = edtf.split("/");
  if (to !== undefined && from.length === 4 && Number(to) - Number(from) === 9) {
    const [first, last] = thirds.decade[part];
    return `${Number(from) + first}/${Number(from) + last}`;
  }
  if (to !== undefined) return part === "early" ? from : part === "late" ? to : undefined;
  if (from.length === 4) return thirds.year[part].map((month) => calendar.monthText(Number(from), month)).join("/");
  if (from.length !== 7) return undefined;
  const [first, last] = thirds.month[part];
  return `${from}-${String(first).padStart(2, "0")}/${part === "late" ? calendar.lastDay(from) : `${from}-${last}`}`;
}

function withPart(whole: Resolved, part: Part | undefined): Resolved {
  if (!part || whole.edtf === null) return whole;
  const third = thirdOf(whole.edtf, part);
  if (!third) return whole;
  const words = { early: "the beginning", mid: "the middle", late: "the end" }[part];
  const name = whole.edtf.includes("/") ? `the ${whole.edtf.slice(0, 4)}s` : formatDate(whole.edtf);
  const of = /^\d{4}\/\d{4}$/.test(whole.edtf) ? name : formatDate(whole.edtf);
  return {
    edtf: third,
    standing: "guessed",
    reason: `${words} of ${of} has no fixed bounds: taken as ${formatDate(third)}`,
  };
}

const firstOf = (edtf: string) => edtf.split("/")[0] ?? edtf;
const lastOf = (edtf: string) => edtf.split("/").at(-1) ?? edtf;
const worse: Standing[] = ["stated", "counted", "guessed", "unknown"];
const worst = (a: Standing, b: Standing) => (worse.indexOf(a) > worse.indexOf(b) ? a : b);

/** The start of a range takes its year, or its week, from the end: "from December to February 2020". */
function beginning(mention: Mention, part: Part | undefined, end: string, around: Around): Resolved {
  const known = knownOf(lastOf(end));
  const withoutYear = mention.kind === "point" && mention.year === undefined && !mention.inYear;
  if (withoutYear && known.year) {
    const at = (year: number) => point({ ...mention, which: undefined, year }, around);
    const same = at(Number(known.year));
    const found = same.edtf !== null && isEdtf(`${same.edtf}/${lastOf(end)}`) ? same : at(Number(known.year) - 1);
    return withPart(found, part);
  }
  if (mention.kind === "weekday" && known.day && mention.which === undefined)
    return counted(calendar.weekdayBefore(calendar.plusDays(known.day, -1), mention.weekday), "");
  return withPart(mentionOf(mention, around), part);
}

/** The whole of an atom. Of a range whose ends make none, the second end is left out. */
export function resolvedAtom(atom: Atom, around: Around): Resolved {
  if (!atom.to) return withPart(mentionOf(atom.mention, around), atom.part);
  const end = withPart(mentionOf(atom.to.mention, around), atom.to.part);
  if (end.edtf === null) return end;
  const start = beginning(atom.mention, atom.part, end.edtf, around);
  if (start.edtf === null) return start;
  const edtf = `${firstOf(start.edtf)}/${lastOf(end.edtf)}`;
  if (!isEdtf(edtf)) return unknown("the two ends of it make no range of time");
  const standing = worst(start.standing, end.standing);
  const reason =
    end.standing === "stated" && standing === "stated"
      ? "the text gives both ends"
      : standing === "guessed" && start.standing === "guessed"
        ? start.reason
        : end.reason;
  return { edtf, standing, reason };
}
