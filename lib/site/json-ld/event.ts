import { type Atlas, entryPath } from "../../atlas/atlas.ts";
import type { Entry, Meeting } from "../../atlas/schema.ts";
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

/** Where it happened: the first of the entry's places, or the building in it. */
function location(atlas: Atlas, entry: Entry): Place | undefined {
  const place = atlas.place(entry.places[0] ?? "");
  if (!place) return undefined;
  const venue = entry.kind === "meeting" ? entry.venue : null;
  const summary = placeSummary(place);
  return venue ? { "@type": "Place", name: venue.name, containedInPlace: summary } : summary;
}

function ofKind(entry: Entry): Partial<Event> {
  if (entry.kind === "meeting")
    return { ...people(entry), about: { "@type": "Thing", name: "Nagorno-Karabakh conflict" } };
  if (entry.kind === "deployment") return { performer: { "@type": "Organization", name: entry.force.name } };
  return {};
}

/** A meeting, a deployment or an event, with the passages that it stands on. */
export function eventThing(atlas: Atlas, entry: Entry): Event {
  const place = location(atlas, entry);
  const quotations = entry.excerpts.flatMap((id) => atlas.excerpt(id) ?? []).map(quotation);
  return {
    "@type": "Event",
    name: entry.title,
    url: absolute(entryPath(entry)),
    ...exactDates(entry.date),
    ...(place && { location: place }),
    ...ofKind(entry),
    ...(quotations.length > 0 && { subjectOf: quotations }),
  };
}
