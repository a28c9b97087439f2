import { filled } from "@/lib/words/open-text.ts";

/** How the page words days and months, for programs that word none: not every browser knows the months of every language. */
export interface DateTexts {
  /** By month: "{day} January {year}", and "January {year}". */
  days: string[];
  months: string[];
  /** What stands for a number that does not stand as it is: "1er", "2013-cü il". */
  dayNumbers: Record<string, string>;
  yearsOfDays: Record<string, string>;
  yearsOfMonths: Record<string, string>;
}

/** "28 January 2013": the day of a time, in milliseconds since 1970 UTC. */
export function dayIn({ days, dayNumbers, yearsOfDays }: DateTexts, time: number): string {
  const date = new Date(time);
  const [year, day] = [date.getUTCFullYear(), date.getUTCDate()];
  return filled(days[date.getUTCMonth()] ?? "", { day: dayNumbers[day] ?? day, year: yearsOfDays[year] ?? year });
}

/** "January 2013": a month, from 1 to 12. */
export const monthIn = ({ months, yearsOfMonths }: DateTexts, year: number, month: number): string =>
  filled(months[month - 1] ?? "", { year: yearsOfMonths[year] ?? year });
