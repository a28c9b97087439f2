/** What a language brings to the reading of dates: its patterns of words, and what they say. */
import type { Mention, Part, Which } from "./mention.ts";

export interface DateRule {
  /** With the flags "gu". What it matches is where the mention stands: words around it are looked at, not matched. */
  pattern: RegExp;
  /** undefined where the words are no date after all. `before` and `after` are the sentence around the match. */
  read: (match: RegExpMatchArray, before: string, after: string) => Mention | undefined;
}

export interface DateWords {
  rules: DateRule[];
  /** A year before its month, the year's own word with it: "2013 թ. ", "2013-cü ilin ". A pattern with a group `pre`. */
  yearBefore?: string;
  /** Between a day and its month; between a month and its day, where a month may come first; between a month and its year. */
  ofMonth: string;
  monthFirst?: string;
  ofYear: string;
  /** After the figure of a year: " года", "-ci il". */
  yearEnding: string;
  /** Before a figure that is a year, and before one that is none. Both look at the end of the text before it. */
  afterYearWord: RegExp;
  noYear: RegExp;
  /** After the figure of a day: "28th", "28-ին". */
  dayEnding: string;
  /** Words between two days of a list, and of a range. */
  or: string;
  to: string;
  /** What counts things, after a figure: then it is no day and no year. */
  things: RegExp;
  /** Words that end before a range's first date; its two ends are then joined by `to` or `or`. */
  between: RegExp;
  /** Directly before a date. */
  parts: [RegExp, Part][];
  which: [RegExp, Which][];
  /** The same of the date mentioned last: "the following", "that". */
  whichMentioned: [RegExp, Which][];
  /** Words before or after the name of a month that make it the name of something else: "Black January". */
  named?: { before: RegExp; after: RegExp };
  /** A day in words before its month: left to the library. */
  spelled?: RegExp;
  /** Written as a month and never one. */
  verbs?: RegExp;
  /** A month whose name has other meanings needs one of these before it, a year or a day. `months` ignores case. */
  ambiguous?: { months: RegExp; before: RegExp };
  /** What is told is still to come; what is told has been. Both with the flag "g". */
  ahead: RegExp;
  past: RegExp;
  /** A word for a part of the day between two dates: "from Friday night to Saturday". */
  dayPart: string;
}
