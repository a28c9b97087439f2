import { Fragment, type ReactNode } from "react";
import { PlaceLabel } from "@/components/place/place-label.tsx";
import { PageLink } from "@/components/site/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import { sideCapitals } from "@/lib/atlas/roles.ts";
import type { Entry, Meeting } from "@/lib/atlas/schema.ts";
import { distanceKm } from "@/lib/cartography/measure.ts";
import { levelWord, mediatorWord, precisionWord, sideWord, topicWord } from "./words.ts";

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

/** "Yerevan 172 km · Baku 450 km": great-circle distances from the two capitals to a place. */
export function Distances({ atlas, placeId }: { atlas: Atlas; placeId: string }) {
  const place = atlas.place(placeId);
  if (!place) return null;
  const capitals = sideCapitals(atlas).filter(({ id }) => id !== placeId);
  return capitals.map((capital, index) => (
    <Fragment key={capital.id}>
      {index > 0 && " · "}
      <PlaceLabel place={capital} />
      {` ${kilometres(distanceKm(capital.point, place.point))}`}
    </Fragment>
  ));
}

/** Whole kilometres with a thin space before the unit, thousands apart: "3,412 km". */
export function kilometres(km: number): string {
  return `${Math.round(km).toLocaleString("en")}\u202fkm`;
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

function Venue({ venue }: Pick<Meeting, "venue">) {
  return (
    <span className="soft">
      {venue
        ? `${venue.name} (${precisionWord[venue.precision]})`
        : "No source at hand names the building; the marker stands for the city."}
    </span>
  );
}

export function EntryFacts({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const [first] = entry.places;
  const remote = remoteWords(entry);
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
        {remote ? (
          `Held ${remote}: it has no place, and none is marked on the map, which shows the region.`
        ) : (
          <Places atlas={atlas} ids={entry.places} />
        )}
        {entry.kind === "meeting" && !remote && <Venue venue={entry.venue} />}
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
