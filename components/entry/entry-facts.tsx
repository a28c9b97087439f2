import type { ReactNode } from "react";
import { Distances } from "@/components/ui/distances.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry, Meeting } from "@/lib/atlas/schema.ts";
import { levelWord, mediatorWord, precisionWord, sideWord, topicWord } from "@/lib/atlas/terms.ts";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Places({ atlas, ids }: { atlas: Atlas; ids: string[] }) {
  return (
    <ul className="inline-list">
      {ids.map((id) => {
        const place = atlas.place(id);
        return (
          <li key={id} data-places={id}>
            <PageLink href={`/places/${id}`}>{place ? <PlaceLabel place={place} /> : id}</PageLink>
          </li>
        );
      })}
    </ul>
  );
}

function Participants({ meeting }: { meeting: Meeting }) {
  return (
    <ul>
      {meeting.participants.map((person) => (
        <li key={person.name}>
          {person.name}
          <span className="soft"> {[person.role, sideWord[person.side]].filter(Boolean).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}

export function EntryFacts({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const [first] = entry.places;
  return (
    <dl className="facts">
      {entry.kind === "meeting" && (
        <>
          <Fact name="Who met">
            <Participants meeting={entry} />
          </Fact>
          <Fact name="Level">{levelWord[entry.level]}</Fact>
          <Fact name="Convened by">
            {mediatorWord[entry.mediator]}
            <span className="soft"> {entry.format}</span>
          </Fact>
        </>
      )}
      {entry.kind === "event" && <Fact name="Topic">{topicWord[entry.topic]}</Fact>}
      <Fact name="Where">
        <Places atlas={atlas} ids={entry.places} />
        {entry.kind === "meeting" && (
          <span className="soft">
            {entry.venue
              ? `${entry.venue.name} (${precisionWord[entry.venue.precision === "building" ? "building" : entry.venue.precision]})`
              : "No source at hand names the building; the marker stands for the city."}
          </span>
        )}
      </Fact>
      {entry.kind === "meeting" && first && (
        <Fact name="Distance">
          <Distances atlas={atlas} placeId={first} />
        </Fact>
      )}
      {entry.dateNote && <Fact name="Date">{entry.dateNote}</Fact>}
      {entry.kind === "meeting" && <Fact name="Outcome">{entry.outcome}</Fact>}
    </dl>
  );
}
