import type { Inserts } from "../../words/words.ts";
import type { Atlas } from "../atlas.ts";
import { formatDate } from "../dates/dates.ts";
import { isUncertain } from "../quality.ts";
import type { Meeting } from "../schema/entry-schema.ts";
import { seriesOf } from "./meeting-series.ts";
import { levelChoice, venuePart } from "./meeting-words.ts";
import type { Linked, Sentence } from "./sentence.ts";
import { daysBetween } from "./time-between.ts";

type Source = Pick<Atlas, "meetings" | "place" | "words">;

/** The days between two meetings, or between one and something else; where these cannot be counted its date stands instead. */
export const distanceChoice = (days: number | undefined): string =>
  days === undefined ? "dated" : days === 0 ? "sameDay" : "days";

function beforeWhich(atlas: Source, meeting: Meeting, before: Meeting | undefined): Inserts<Linked> {
  if (!before) return { before: "none" };
  const days = daysBetween(before.date, meeting.date);
  return {
    before: distanceChoice(days),
    beforeDays: days ?? 0,
    beforeVenue: venuePart(atlas, before),
    beforeDate: formatDate(before.date, atlas.words),
  };
}

function afterWhich(atlas: Source, meeting: Meeting, after: Meeting | undefined): Inserts<Linked> {
  if (!after) return { after: "none" };
  const days = daysBetween(meeting.date, after.date);
  return {
    after: distanceChoice(days),
    afterDays: days ?? 0,
    afterVenue: venuePart(atlas, after),
    afterDate: formatDate(after.date, atlas.words),
  };
}

/**
 * What number a meeting is among those of its level (`seriesOf`), how long after the one before, and where the next was. A meeting
 * whose date is uncertain has its number "by its date", and no days are counted from it.
 */
export function meetingAnswer(atlas: Source, meeting: Meeting): Sentence {
  const { number, before, after } = seriesOf(atlas, meeting);
  return atlas.words.parts<Linked>("answers.meeting", {
    number,
    level: levelChoice[meeting.level],
    uncertain: isUncertain(meeting.date) ? "yes" : "no",
    ...beforeWhich(atlas, meeting, before),
    ...afterWhich(atlas, meeting, after),
  });
}
