import { datesOverlap, isEdtf } from "../../../atlas/dates/dates.ts";
import type { Rule } from "../rule.ts";

/** The date that an id begins with: "2026-05-04-yerevan" → "2026-05-04"; none where it is no date, as in "2020-years-of-war". */
function dateIn(id: string): string | undefined {
  const [, date] = /^(\d{4}(?:-\d{2}){0,2})(?=-)/.exec(id) ?? [];
  return date && isEdtf(date) ? date : undefined;
}

/** An entry whose name begins with a date is of that date: whoever looks for it by its file believes it. */
export const dateInName: Rule = {
  name: "date-in-name",
  check: ({ entries }) =>
    entries.flatMap(({ value: { id, date }, file, path }) => {
      const named = dateIn(id);
      if (named === undefined || !isEdtf(date) || datesOverlap(named, date)) return [];
      const wrong = `${date} in a file that is named after ${named}`;
      const right = `correct the date, or npm run rename -- entry ${id} ${id.replace(named, date.slice(0, 10))}`;
      return [{ file, path: [...path, "date"], wrong, right }];
    }),
};
