import { type Atlas, entryPath } from "../../atlas/atlas.ts";
import type { Entry, Meeting } from "../../atlas/schema/entry-schema.ts";
import type { Words } from "../../words/words.ts";
import { absolute } from "../absolute.ts";
import { quotation } from "./article.ts";
import { exactDates } from "./iso-dates.ts";
import { placeSummary } from "./place.ts";
import type { Event, Organization, Person, Place } from "./types.ts";

type Participant = Meeting["participants"][number];

function participant({ name, role, body }: Participant): Person | Organization {
  return body ? { "@type": "Organization", name } : { "@type": "Person", name, ...(role && { jobTitle: role }) };
}

/** Hosts and mediators convene a meeting; everybody else attends it. */
function people({ participants }: Meeting): Pick<Event, "organizer" | "attendee"> {
  const convenes = ({ side }: Participant) => side === "mediator" || side === "host";
  const organizer = participants.filter(convenes).map(participant);
  const attendee = participants.filter((who) => !convenes(who)).map(participant);
  return { ...(organizer.length > 0 && { organizer }), ...(attendee.length > 0 && { attendee }) };
}

/** A meeting from afar has no place on the ground: schema.org has words for that. */
function held(atlas: Atlas, entry: Entry): Pick<Event, "location" | "eventAttendanceMode"> {
  if (entry.kind === "meeting" && entry.remote) {
    return {
      location: { "@type": "VirtualLocation", name: atlas.words(`metadata.call.${entry.remote}`) },
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    };
  }
  const place = location(atlas, entry);
  return place ? { location: place } : {};
}

/** Where it happened: the first of the entry's places, or the building in it. */
function location(atlas: Atlas, entry: Entry): Place | undefined {
  const place = atlas.place(entry.places[0] ?? "");
  if (!place) return undefined;
  const venue = "venue" in entry ? entry.venue : null;
  const summary = placeSummary(place, atlas.words);
  return venue ? { "@type": "Place", name: venue.name, containedInPlace: summary } : summary;
}

/** What its own fields say: who met, which force stood there. */
function ownFacts(entry: Entry, words: Words): Partial<Event> {
  if ("participants" in entry)
    return { ...people(entry), about: { "@type": "Thing", name: words("metadata.conflict") } };
  if ("force" in entry) return { performer: { "@type": "Organization", name: entry.force.name } };
  return {};
}

/** An entry of any kind, with the passages that it stands on. */
export function eventThing(atlas: Atlas, entry: Entry): Event {
  const quotations = entry.excerpts.flatMap((id) => atlas.excerpt(id) ?? []).map(quotation);
  return {
    "@type": "Event",
    name: entry.title,
    url: absolute(atlas.words.to(entryPath(entry))),
    ...exactDates(entry.date),
    ...held(atlas, entry),
    ...ownFacts(entry, atlas.words),
    ...(quotations.length > 0 && { subjectOf: quotations }),
  };
}
