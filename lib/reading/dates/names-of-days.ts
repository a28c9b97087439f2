/** The names of weekdays and months as a reason says them: alone, in no case of a grammar. */
import type { Words } from "../../words/words.ts";

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Weekdays count from 0, a Sunday. */
export const weekdayWord = (weekday: number, words: Words): string => words(`reading.weekday.${weekday as Weekday}`);

/** Months count from 1. */
export const monthWord = (month: number, words: Words): string => words(`reading.month.${month as MonthNumber}`);
