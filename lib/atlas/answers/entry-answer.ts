/** What an entry's page answers first: where a meeting stands among the others, where all else stands among the meetings. */
import type { Inserts } from "../../words/words.ts";
import type { Atlas } from "../atlas.ts";
import { overlapping } from "../dates/by-time.ts";
import { onDays } from "../dates/date-phrases.ts";
import { formatDate } from "../dates/dates.ts";
import type { Deployment, Entry, Event, Meeting } from "../schema/entry-schema.ts";
import { distanceChoice, meetingAnswer } from "./meeting-answer.ts";
import { venuePart } from "./meeting-words.ts";
import { asBeginning, type Linked, type Sentence } from "./sentence.ts";
import { daysBetween, isExact, neighbours } from "./time-between.ts";

type Source = Pick<Atlas, "meetings" | "place" | "words">;

/**
 * The meetings that fall into the time of something else, by the dates in this record; none where that time is not known to the day.
 */
function meetingsWithin({ meetings }: Pick<Source, "meetings">, date: string) {
  return isExact(date) ? overlapping(meetings, date) : [];
}

function within(atlas: Source, date: string, meetings: readonly Meeting[]): Inserts<Linked> {
  const [first, ...others] = meetings;
  if (!first) return { within: "none" };
  const time = date.includes("/") ? "During" : "OnDay";
  if (others.length === 0) return { within: `one${time}`, withinVenue: venuePart(atlas, first) };
  return { within: time === "OnDay" ? "onDay" : "during", meetings: meetings.length };
}

/** The last meeting before it, those in it and the first after it. */
function around(atlas: Source, { date }: Event): Inserts<Linked> | undefined {
  const { before, after } = neighbours(atlas.meetings, date);
  const held = meetingsWithin(atlas, date);
  if (!before && !after && held.length === 0) return undefined;
  const side = (name: "before" | "after", meeting: Meeting | undefined, days: number | undefined): Inserts<Linked> =>
    meeting
      ? {
          [name]: distanceChoice(days),
          [`${name}Days`]: days ?? 0,
          [`${name}Venue`]: venuePart(atlas, meeting),
          [`${name}Date`]: formatDate(meeting.date, atlas.words),
        }
      : { [name]: "none" };
  return {
    ...side("before", before, before && daysBetween(before.date, date)),
    ...within(atlas, date, held),
    ...side("after", after, after && daysBetween(date, after.date)),
    beforeMore: before && (after || held.length > 0) ? "yes" : "no",
    withinMore: after && held.length > 0 ? "yes" : "no",
  };
}

/** "In this record: 12 days after a meeting (Geneva), 30 days before the next (Moscow)." Meetings of all levels count. */
function eventAnswer(atlas: Source, event: Event): Sentence {
  const values = around(atlas, event);
  return values ? atlas.words.parts("answers.event", values) : [];
}

/** How many of its sites are named, in how many places, and how many meetings were held meanwhile. */
function deploymentAnswer({ meetings, words }: Source, { sites, date }: Deployment): Sentence {
  return [
    words("answers.deployment", {
      when: asBeginning(onDays(date, words), words),
      sites: sites.length,
      places: new Set(sites.map(({ place }) => place)).size,
      isExact: isExact(date) ? "yes" : "no",
      meetings: meetingsWithin({ meetings }, date).length,
    }),
  ];
}

/** Empty where the record has nothing to measure an event by. */
export function entryAnswer(atlas: Source, entry: Entry): Sentence {
  if ("participants" in entry) return meetingAnswer(atlas, entry);
  if ("sites" in entry) return deploymentAnswer(atlas, entry);
  return eventAnswer(atlas, entry);
}
