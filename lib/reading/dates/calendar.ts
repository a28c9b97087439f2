/** Reckoning with days, months and years in EDTF. A day is "2013-01-28", a month "2013-01", a year "2013"; months count from 1. */

const two = (number: number) => String(number).padStart(2, "0");
export const yearText = (year: number) => String(year).padStart(4, "0");
export const monthText = (year: number, month: number) => `${yearText(year)}-${two(month)}`;
export const dayText = (year: number, month: number, day: number) => `${monthText(year, month)}-${two(day)}`;

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** The day some days after another, or before it. */
export function plusDays(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A month some months after another. */
export function plusMonths(month: string, months: number): string {
  const [year = 0, of = 1] = month.split("-").map(Number);
  const count = year * 12 + of - 1 + months;
  return monthText(Math.floor(count / 12), (count % 12) + 1);
}

export const plusYears = (year: string, years: number) => yearText(Number(year) + years);

/** How many days a month has. */
export const monthLength = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const lastDay = (month: string) => {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return dayText(year, of, monthLength(year, of));
};

/** 0 for a Sunday. */
export const weekdayOf = (day: string) => dateOf(day).getUTCDay();

/** The last such weekday on or before a day. */
export const weekdayBefore = (day: string, weekday: number) => plusDays(day, -((weekdayOf(day) - weekday + 7) % 7));
/** The first such weekday on or after a day. */
export const weekdayAfter = (day: string, weekday: number) => plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The week from Monday to Sunday that holds a day, as an interval. */
export function weekOf(day: string): string {
  const monday = weekdayBefore(day, 1);
  return `${monday}/${plusDays(monday, 6)}`;
}

/** True of a day that there is. */
export const isDay = (day: string) => !Number.isNaN(dateOf(day).getTime()) && dateOf(day).toISOString().startsWith(day);
