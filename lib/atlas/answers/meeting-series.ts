import type { Atlas } from "../atlas.ts";
import { grouped } from "../grouped.ts";
import { madeOnce } from "../made-once.ts";
import type { Meeting } from "../schema/entry-schema.ts";

/**
 * The meetings of one level in this record, by date, and where one of them stands among them. A series is nothing but that: the
 * meetings of leaders, those of foreign ministers, those of other officials, whoever the people were and whoever
 * convened them. What the record does not list is not counted.
 */
export interface Series {
  /** From 1. */
  number: number;
  of: number;
  before?: Meeting;
  after?: Meeting;
}

/** By its id, the series of a meeting and its place in it. */
const placesInSeries = madeOnce((meetings: Meeting[]) => {
  const byLevel = grouped(meetings, ({ level }) => [level]);
  return new Map(
    [...byLevel.values()].flatMap((series) => series.map(({ id }, index) => [id, { series, index }] as const)),
  );
});

/** Throws when the meeting is not of the atlas. */
export function seriesOf({ meetings }: Pick<Atlas, "meetings">, meeting: Meeting): Series {
  const { series = [], index } = placesInSeries(meetings).get(meeting.id) ?? {};
  if (index === undefined) throw new Error(`${meeting.id} is no meeting of this atlas`);
  const [before, after] = [series[index - 1], series[index + 1]];
  return { number: index + 1, of: series.length, ...(before && { before }), ...(after && { after }) };
}
