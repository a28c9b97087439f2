import type { Atlas } from "../atlas.ts";
import type { Meeting } from "../schema.ts";

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

/** Throws when the meeting is not of the atlas. */
export function seriesOf({ meetings }: Pick<Atlas, "meetings">, meeting: Meeting): Series {
  const series = meetings.filter(({ level }) => level === meeting.level);
  const index = series.findIndex(({ id }) => id === meeting.id);
  if (index < 0) throw new Error(`${meeting.id} is no meeting of this atlas`);
  const [before, after] = [series[index - 1], series[index + 1]];
  return { number: index + 1, of: series.length, ...(before && { before }), ...(after && { after }) };
}
