/** Which date an atom is: reckoned from the day of publication or from the dates that were mentioned before it. */
import { isEdtf } from "../../atlas/dates/dates.ts";
import type { Standing } from "../findings.ts";
import { saying } from "../said-later.ts";
import { type Around, counted, knownOf, noPublication, type Resolved, stated, unknown } from "./around.ts";
import * as calendar from "./calendar.ts";
import {
  type Atom,
  isPoint,
  type Mention,
  type PointMention,
  type RelativeMention,
  type SeasonMention,
  type WeekdayMention,
} from "./mention.ts";
import { weekdayWord } from "./names-of-days.ts";
import { partResolved } from "./parts-of-time.ts";
import { reckonDay, reckonPoint } from "./reckon-points.ts";
import { reckonRelative, reckonSame, reckonSeason, reckonWeekday } from "./reckon-words.ts";

/** A date in a year that other words tell is reckoned, whatever else is stated. */
function inToldYear(mention: PointMention | SeasonMention, around: Around): Resolved {
  const told = mention.inYear ? resolvedMention(mention.inYear, around) : noPublication;
  if (told.edtf === null) return told;
  const found = resolvedMention({ ...mention, inYear: undefined, year: Number(told.edtf.slice(0, 4)) }, around);
  return found.edtf === null
    ? found
    : counted(
        found.edtf,
        saying("reading.date.itsYear", (words) => ({ why: told.why?.(words) ?? "" })),
      );
}

/** "the following October": as if the last date that is known as exactly were the day of publication. */
function fromMentioned(mention: PointMention | SeasonMention | WeekdayMention, around: Around): Resolved {
  const exact = mention.kind === "weekday" ? "day" : "month";
  const last =
    around.mentioned.findLast(({ edtf }) => knownOf(edtf)[exact] !== undefined) ??
    (mention.which === 0 ? around.mentioned.at(-1) : undefined);
  if (!last && mention.which === 0) return unknown(saying("reading.date.notBefore"));
  const published = last ? knownOf(last.edtf) : around.published;
  const found = resolvedMention(
    { ...mention, from: undefined },
    { ...around, published, ahead: false, told: undefined },
  );
  return found === noPublication && last ? unknown(saying("reading.date.lessExact")) : found;
}

/** "Tuesday of last week" */
function inWeek({ weekday }: WeekdayMention, week: RelativeMention, around: Around): Resolved {
  const found = reckonRelative(week, around);
  const { edtf, why } = found;
  if (edtf === null) return found;
  return {
    ...found,
    edtf: calendar.plusDays(firstOf(edtf), (weekday + 6) % 7),
    why: saying("reading.date.weekdayInWeek", (words) => ({
      weekday: weekdayWord(weekday, words),
      why: why?.(words) ?? "",
    })),
  };
}

/** A mention without the words before it and without the other end of its range. */
function resolvedMention(mention: Mention, around: Around): Resolved {
  if ("from" in mention && mention.kind !== "relative" && mention.from) return fromMentioned(mention, around);
  switch (mention.kind) {
    case "point":
      return mention.inYear ? inToldYear(mention, around) : reckonPoint(mention, around);
    case "season":
      return mention.inYear ? inToldYear(mention, around) : reckonSeason(mention, around);
    case "weekday":
      return mention.inWeek ? inWeek(mention, mention.inWeek, around) : reckonWeekday(mention, around);
    case "day":
      return reckonDay(mention.day, around);
    case "relative":
      return reckonRelative(mention, around, mention.of && resolvedMention(mention.of, around));
    case "same":
      return reckonSame(mention, around);
    case "decade":
      return stated(`${mention.year}/${mention.year + 9}`, saying("reading.date.statedDecade"));
    case "read":
      return read(mention, around);
    case "vague":
      return unknown(saying(`reading.vague.${mention.why}`));
  }
}

function read({ edtf, counted: reckoned }: Extract<Mention, { kind: "read" }>, { published }: Around): Resolved {
  if (!reckoned) return stated(edtf, saying("reading.date.statedDay"));
  return published.day ? counted(edtf, saying("reading.date.reckoned")) : noPublication;
}

/** The first year, of the end's and the one before, in which the start comes before the end. */
function startInYear(point: PointMention, end: string, around: Around): Resolved {
  const year = Number(knownOf(end).year);
  const [same, before] = [year, year - 1].map((of) => reckonPoint({ ...point, which: undefined, year: of }, around));
  return same?.edtf && isEdtf(`${same.edtf}/${end}`) ? same : (before ?? noPublication);
}

const lastOf = (edtf: string) => edtf.split("/").at(-1) ?? edtf;
const firstOf = (edtf: string) => edtf.split("/")[0] ?? edtf;

/** The start of a range takes its year, or its week, from the end: "from December to February 2020", "from Friday to Saturday". */
function startOf({ mention, part }: Atom, end: string, around: Around): Resolved {
  const { day, year } = knownOf(end);
  if (isPoint(mention) && mention.year === undefined && !mention.inYear && year)
    return partResolved(startInYear(mention, end, around), part);
  if (mention.kind === "weekday" && mention.which === undefined && day)
    return { edtf: calendar.weekdayBefore(calendar.plusDays(day, -1), mention.weekday), standing: "counted" };
  return partResolved(resolvedMention(mention, around), part);
}

const standings: Standing[] = ["stated", "counted", "guessed", "unknown"];
const lessKnown = (a: Resolved, b: Resolved) => (standings.indexOf(a.standing) > standings.indexOf(b.standing) ? a : b);

function range(start: Resolved, end: Resolved): Resolved {
  if (start.edtf === null || end.edtf === null) return start.edtf === null ? start : end;
  const edtf = `${firstOf(start.edtf)}/${lastOf(end.edtf)}`;
  if (!isEdtf(edtf)) return unknown(saying("reading.date.noStretch"));
  const { standing, why } = lessKnown(end, start);
  return { edtf, standing, why: standing === "stated" ? saying("reading.date.statedEnds") : (why ?? end.why) };
}

/** The date of an atom, in EDTF that `isEdtf` accepts, and how it is known. What is reckoned out of the calendar is not known. */
export function resolvedAtom(atom: Atom, around: Around): Resolved {
  const found = resolvedEnds(atom, around);
  return found.edtf === null || isEdtf(found.edtf) ? found : unknown(saying("reading.date.notInCalendar"));
}

function resolvedEnds(atom: Atom, around: Around): Resolved {
  if (!atom.to) return partResolved(resolvedMention(atom.mention, around), atom.part);
  const end = partResolved(resolvedMention(atom.to.mention, around), atom.to.part);
  return end.edtf === null ? end : range(startOf(atom, lastOf(end.edtf), around), end);
}
