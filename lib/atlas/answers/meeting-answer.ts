import type { Atlas } from "../atlas.ts";
import { counted } from "../counted.ts";
import { formatDate } from "../dates/dates.ts";
import { isUncertain } from "../quality.ts";
import type { Meeting } from "../schema.ts";
import { seriesOf } from "./meeting-series.ts";
import { levelPeople, venuePart } from "./meeting-words.ts";
import { ordinal, type Sentence } from "./sentence.ts";
import { daysBetween } from "./time-between.ts";

type Source = Pick<Atlas, "meetings" | "place">;

/** ", 63 days after the one before (Moscow)"; with its date instead of days where these cannot be counted. */
function afterWhich(atlas: Source, meeting: Meeting, before: Meeting): Sentence {
  const days = daysBetween(before.date, meeting.date);
  const venue = venuePart(atlas, before);
  if (days === undefined) return [", after the one before (", venue, `, ${formatDate(before.date)})`];
  const when = days === 0 ? "on the day of" : `${counted(days, "day")} after`;
  return [`, ${when} the one before (`, venue, ")"];
}

function beforeWhich(atlas: Source, meeting: Meeting, after: Meeting): Sentence {
  const days = daysBetween(meeting.date, after.date);
  const venue = venuePart(atlas, after);
  if (days === undefined) return ["; the next followed (", venue, `, ${formatDate(after.date)})`];
  return [`; the next followed ${days === 0 ? "on the same day" : `${counted(days, "day")} later`} (`, venue, ")"];
}

/**
 * What number a meeting is among those of its level (`seriesOf`), how long after the one before, and where the next was. A meeting
 * whose date is uncertain has its number "by its date", and no days are counted from it.
 */
export function meetingAnswer(atlas: Source, meeting: Meeting): Sentence {
  const { number, before, after } = seriesOf(atlas, meeting);
  return [
    `The ${ordinal(number)} meeting of ${levelPeople[meeting.level]} in this record${isUncertain(meeting.date) ? " by its date" : ""}`,
    ...(before ? afterWhich(atlas, meeting, before) : []),
    ...(after ? beforeWhich(atlas, meeting, after) : ["; the latest so far"]),
    ".",
  ];
}
