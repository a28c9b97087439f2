/** What the words of a date say, before it is known which date that is. Months count from 1, weekdays from 0, a Sunday. */

export type Unit = "day" | "week" | "month" | "year" | "decade";
export type Part = "early" | "mid" | "late";
/** Before the day of publication, around it, or after it: "last", "this", "next". */
export type Which = -1 | 0 | 1;

export interface PointMention {
  kind: "point";
  year?: number;
  month?: number;
  day?: number;
  which?: Which;
  /** The year is told in other words: "October of last year". */
  inYear?: RelativeMention | SameMention;
}
export interface RelativeMention {
  kind: "relative";
  unit: Unit;
  /** How many units after (or, below 0, before) what it is reckoned from. */
  by: number;
  from: "published" | "mentioned";
  /** "earlier this month", "later this year". */
  side?: "earlier" | "later";
}
export interface SameMention {
  kind: "same";
  unit: "day" | "week" | "month" | "year";
}
export type Mention =
  | PointMention
  | RelativeMention
  | SameMention
  | { kind: "decade"; year: number }
  | { kind: "season"; season: Season; year?: number; which?: Which; inYear?: RelativeMention | SameMention }
  | { kind: "weekday"; weekday: number; which?: Which }
  /** Read by a library: EDTF, and whether it was reckoned. */
  | { kind: "read"; edtf: string; counted: boolean }
  | { kind: "vague"; why: string };

export type Season = "winter" | "spring" | "summer" | "autumn";

/** A mention and where it stands in its sentence. `to`: the mention that ends its range. */
export interface Atom {
  start: number;
  end: number;
  mention: Mention;
  part?: Part;
  to?: { mention: Mention; part?: Part };
}
