/** Dates as people type them, and the form in which the atlas writes them: 28.01.2013, 2013-01-28 → 28 January 2013. */
import { monthNames } from "../atlas/dates/months.ts";
import { plainDigits } from "./letters.ts";
import { monthOf } from "./month-words.ts";

const isMonth = (number: number) => number >= 1 && number <= 12;
const isDay = (number: number) => number >= 1 && number <= 31;

/** A day in words; undefined where the numbers are none. Americans write the month first: 01/28/2013. */
function dayInWords(first: number, second: number, year: string): string | undefined {
  const [day, month] = isMonth(second) ? [first, second] : [second, first];
  return isDay(day) && isMonth(month) ? `${day} ${monthNames[month - 1]} ${year}` : undefined;
}

const monthInWords = (month: number, year: string) => (isMonth(month) ? `${monthNames[month - 1]} ${year}` : undefined);

/** Not within a longer number or word. Between the parts stand points, slashes or hyphens of any kind. */
const between = String.raw`\s?[-./‐‑–]\s?`;
const alone = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, "gu");

/** Of a year in two digits: nothing in the atlas is older than 1988. */
const wholeYear = (digits: string) => `${Number(digits) < 60 ? 20 : 19}${digits}`;

type Form = [written: RegExp, inWords: (...parts: string[]) => string | undefined];

const forms: Form[] = [
  [alone(`(\\d{4})${between}(\\d\\d?)${between}(\\d\\d?)`), (_, y = "", m, d) => dayInWords(Number(d), Number(m), y)],
  [alone(`(\\d\\d?)${between}(\\d\\d?)${between}(\\d{4})`), (_, d, m, y = "") => dayInWords(Number(d), Number(m), y)],
  [alone("(\\d\\d?)[./](\\d\\d?)[./](\\d\\d)"), (_, d, m, y = "") => dayInWords(Number(d), Number(m), wholeYear(y))],
  [alone("((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)"), (_, y = "", m, d) => dayInWords(Number(d), Number(m), y)],
  [alone(`(\\d{4})${between}(\\d\\d?)`), (_, y = "", m) => monthInWords(Number(m), y)],
  [alone(`(\\d\\d?)${between}(\\d{4})`), (_, m, y = "") => monthInWords(Number(m), y)],
  // "28th", and "of the year" in Russian, Armenian, Georgian and Azerbaijani
  [alone("0?(\\d\\d?)(?:st|nd|rd|th|er|-?го|-?ին)"), (_, d) => d],
  [alone("(\\d{4})\\s?-?(?:г|год|года|году|թ|թվականի|թվականին|წ|წელი|წლის|წელს|il|ilin|ildə|ci il)"), (_, y) => y],
  // "8 August" is written so, "08 August" is not
  [alone("0(\\d)"), (_, d) => d],
  [alone("(\\p{L}+)"), (_, word = "") => monthNames[monthOf(word) ?? -1]],
];

/** A query in which every date has the words that the atlas writes, in whichever digits it was typed. */
export function datesInWords(query: string): string {
  return forms.reduce(
    (text, [pattern, inWords]) => text.replace(pattern, (...parts) => inWords(...parts) ?? parts[0]),
    plainDigits(query),
  );
}
