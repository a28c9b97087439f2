import type { AtlasContent } from "../../atlas/atlas.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { remoteWords } from "../../atlas/remote.ts";
import type { Meeting } from "../../atlas/schema/entry-schema.ts";
import { whoMetAmong } from "../../atlas/who-met.ts";
import type { Words } from "../../words/words.ts";

/** Meetings with titles made of who met and where, so that each is understood in every language before anybody has translated it. */
export function withTitles(content: AtlasContent, words: Words): AtlasContent {
  const meetings = content.entries.filter((entry) => entry.kind === "meeting");
  const who = whoMetAmong(meetings, { words });
  const places = new Map(content.places.map((place) => [place.id, place]));
  const titleOf = (meeting: Meeting): string => {
    const place = places.get(meeting.places[0] ?? "");
    const where = place ? placeLabel(place, words.language) : remoteWords(meeting, words);
    return words("told.meeting", { who: who(meeting), where: where ?? "" });
  };
  const entries = content.entries.map((entry) =>
    entry.kind === "meeting" ? { ...entry, title: titleOf(entry) } : entry,
  );
  return { ...content, entries };
}
