/** All points on which sources differ, and where each stands in the site. */
import { type Atlas, entryPath } from "./atlas.ts";
import { dateSpan } from "./dates/dates.ts";
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

/**
 * The same points by the eras of the content: each runs from its first year to the next one's, and an entry belongs to
 * the one in which it begins. Those without any are left out.
 */
export function disputedPeriods(atlas: Atlas): DisputedPeriod[] {
  const points = disputedPoints(atlas);
  const year = ({ entry }: DisputedPoint) => new Date(dateSpan(entry.date).start).getUTCFullYear();
  const { eras } = atlas.decisions;
  return eras
    .map(({ from = 0, title }, index) => {
      const until = eras[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      return {
        id: from === 0 ? "earliest" : `from-${from}`,
        title,
        points: points.filter((point) => from <= year(point) && year(point) < until),
      };
    })
    .filter((period) => period.points.length > 0);
}
