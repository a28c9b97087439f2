/** What an entry's page answers first: where a meeting stands among the others, where all else stands among the meetings. */
import type { Atlas } from "../atlas.ts";
import { counted } from "../counted.ts";
import { overlapping } from "../dates/by-time.ts";
import { formatDate } from "../dates/dates.ts";
import type { Deployment, Entry, Event } from "../schema.ts";
import { meetingAnswer } from "./meeting-answer.ts";
import { venuePart } from "./meeting-words.ts";
import type { Sentence } from "./sentence.ts";
import { daysBetween, isExact, neighbours, spanWords } from "./time-between.ts";

type Source = Pick<Atlas, "meetings" | "place">;

/**
 * The meetings that fall into the time of something else, by the dates in this record; none where that time is not known to the day.
 */
function meetingsWithin({ meetings }: Source, date: string) {
  return isExact(date) ? overlapping(meetings, date) : [];
}

function within(atlas: Source, { date }: Event): Sentence[] {
  const [first, ...others] = meetingsWithin(atlas, date);
  if (!first) return [];
  const isOneDay = !date.includes("/");
  if (others.length > 0) return [[`${isOneDay ? "on the day of" : "during it"} ${others.length + 1} meetings`]];
  return [[`${isOneDay ? "on the day of" : "during it"} a meeting (`, venuePart(atlas, first), ")"]];
}

/** Before it, in it and after it. */
function around(atlas: Source, event: Event): Sentence[] {
  const { date } = event;
  const { before, after } = neighbours(atlas.meetings, date);
  const side = (days: number | undefined, words: string, meeting: Parameters<typeof venuePart>[1]): Sentence => [
    `${days === undefined ? "" : `${counted(days, "day")} `}${words} (`,
    venuePart(atlas, meeting),
    days === undefined ? `, ${formatDate(meeting.date)})` : ")",
  ];
  return [
    ...(before ? [side(daysBetween(before.date, date), "after a meeting", before)] : []),
    ...within(atlas, event),
    ...(after ? [side(daysBetween(date, after.date), "before the next", after)] : []),
  ];
}

/** "In this record: 12 days after a meeting (Geneva), 30 days before the next (Moscow)." Meetings of all levels count. */
function eventAnswer(atlas: Source, event: Event): Sentence {
  const parts = around(atlas, event);
  return parts.length === 0
    ? []
    : ["In this record: ", ...parts.flatMap((part, index) => (index > 0 ? [", ", ...part] : part)), "."];
}

/** How many of its sites are named, in how many places, and how many meetings were held meanwhile. */
function deploymentAnswer(atlas: Source, deployment: Deployment): Sentence {
  const { sites, date } = deployment;
  const places = new Set(sites.map(({ place }) => place)).size;
  const meetings = meetingsWithin(atlas, date).length;
  const when = spanWords([deployment]);
  return [
    `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${counted(sites.length, "site")} in ${counted(places, "place")} ${sites.length === 1 ? "is" : "are"} named here`,
    ...(isExact(date)
      ? [`; ${counted(meetings, "meeting")} of this record ${meetings === 1 ? "falls" : "fall"} into that time`]
      : []),
    ".",
  ];
}

/** Empty where the record has nothing to measure an event by. */
export function entryAnswer(atlas: Source, entry: Entry): Sentence {
  if ("participants" in entry) return meetingAnswer(atlas, entry);
  if ("sites" in entry) return deploymentAnswer(atlas, entry);
  return eventAnswer(atlas, entry);
}
