/** All points on which sources differ, and where each stands in the site. */
import { type Atlas, entryPath } from "./atlas.ts";
import { dateSpan } from "./dates.ts";
import type { Disagreement, Entry } from "./schema.ts";

export interface DisputedPoint {
  entry: Entry;
  item: Disagreement;
  /** The id of its section, on the entry's page and on that of all disagreements. */
  anchor: string;
  /** Where it stands on the entry's page. */
  path: string;
}

export interface DisputedPeriod {
  id: string;
  title: string;
  points: DisputedPoint[];
}

/** Each period runs from its first year to the next one's; an entry belongs to the one in which it begins. */
const periods = [
  { from: 0, title: "To 1993: the first war" },
  { from: 1994, title: "1994 to 2019: the years after the truce" },
  { from: 2020, title: "2020 to 2022: the war of 2020 and after" },
  { from: 2023, title: "Since 2023" },
];

/** "2022-05-22-brussels-on-which-day-did-they-meet": from the words, so that it stays when another point is added. */
export function disagreementAnchor(entry: Pick<Entry, "id">, { about }: Pick<Disagreement, "about">): string {
  const words = about.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [entry.id, ...words].join("-");
}

/** In the order of the entries' dates. */
export function disputedPoints(atlas: Atlas): DisputedPoint[] {
  return atlas.entries.flatMap((entry) =>
    entry.disagreements.map((item) => {
      const anchor = disagreementAnchor(entry, item);
      return { entry, item, anchor, path: `${entryPath(entry)}#${anchor}` };
    }),
  );
}

/** The same points by period; periods without any are left out. */
export function disputedPeriods(atlas: Atlas): DisputedPeriod[] {
  const points = disputedPoints(atlas);
  const year = ({ entry }: DisputedPoint) => new Date(dateSpan(entry.date).start).getUTCFullYear();
  return periods
    .map(({ from, title }, index) => {
      const until = periods[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      return {
        id: from === 0 ? "earliest" : `from-${from}`,
        title,
        points: points.filter((point) => from <= year(point) && year(point) < until),
      };
    })
    .filter((period) => period.points.length > 0);
}
