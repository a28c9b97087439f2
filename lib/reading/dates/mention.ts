/** What the words of a date say, before it is known which date that is. Months count from 1, weekdays from 0, a Sunday. */

/** "week" is one of the calendar, as in "last week"; "weeks" are seven days each, as in "a week ago". */
export type Unit = "day" | "week" | "weeks" | "weekend" | "month" | "year" | "decade";
export type Season = "winter" | "spring" | "summer" | "autumn";
export type Part = "early" | "mid" | "late" | "first half" | "second half";
/** Before the day of publication, around it, or after it: "last", "this", "next". */
export type Which = -1 | 0 | 1;
/** A year told in other words: "October of last year", "in March of the same year". */
export type YearInWords = RelativeMention | SameMention;

export interface PointMention {
  kind: "point";
  year?: number;
  month?: number;
  day?: number;
  /** "Thursday, 15 September" */
  weekday?: number;
  which?: Which;
  /** "in the new year": still to come, whatever the verb. */
  coming?: boolean;
  /** "the following October": counted from the date mentioned last. */
  from?: "mentioned";
  inYear?: YearInWords;
}

/** Some units after (or, where `by` is below 0, before) the day of publication, the date mentioned last, or `of`: "two days after 10 November". */
export interface RelativeMention {
  kind: "relative";
  unit: Unit;
  by: number;
  from: "published" | "mentioned";
  of?: Mention;
  /** "earlier this month", "later this year" */
  side?: "earlier" | "later";
}

export interface SameMention {
  kind: "same";
  unit: "date" | "day" | "week" | "month" | "year";
}

export interface SeasonMention {
  kind: "season";
  season: Season;
  year?: number;
  which?: Which;
  from?: "mentioned";
  inYear?: YearInWords;
}

export interface WeekdayMention {
  kind: "weekday";
  weekday: number;
  which?: Which;
  from?: "mentioned";
  /** "Tuesday of last week" */
  inWeek?: RelativeMention;
}

/** "on the 28th": a day whose month is told before. */
export interface DayMention {
  kind: "day";
  day: number;
}

export type Mention =
  | PointMention
  | RelativeMention
  | SameMention
  | SeasonMention
  | WeekdayMention
  | DayMention
  | { kind: "decade"; year: number }
  /** Read by a library: EDTF, and whether it was reckoned from the day of publication. */
  | { kind: "read"; edtf: string; counted: boolean }
  | { kind: "vague"; why: Vague };

/** Why words that tell of a time name none. */
export type Vague = "length" | "howLong" | "noDay" | "several" | "repeated" | "elsewhere" | "eve";

interface Told {
  mention: Mention;
  part?: Part;
}

/** A mention and where it stands in its sentence. `to`: the mention that ends its range. */
export interface Atom extends Told {
  start: number;
  end: number;
  to?: Told;
}

/** A part of something that was told in years, months or days, as an interval has them. */
export const isPoint = (mention: Mention): mention is PointMention => mention.kind === "point";
