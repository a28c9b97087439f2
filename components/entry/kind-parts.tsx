/** What the page of an entry says of the fields that only its kind has, and where on the page it says so. */
import type { ReactNode } from "react";
import { AgreedPoints } from "@/components/evidence/agreed-points.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { EntryKind } from "@/lib/atlas/kinds.ts";
import { participantWords } from "@/lib/atlas/participant-words.ts";
import type { Entry, Meeting } from "@/lib/atlas/schema.ts";
import { levelWord, mediatorWord, precisionWord, topicWord } from "@/lib/atlas/terms.ts";
import { DeploymentFacts } from "./deployment-facts.tsx";
import { Fact } from "./fact.tsx";

export interface KindParts {
  /** After kind and date, under the title. */
  line?: ReactNode;
  /** Between the summary and the facts. */
  points?: ReactNode;
  /** The first of the facts, and the last. */
  facts?: ReactNode;
  outcome?: ReactNode;
  /** Under the names of its places. */
  where?: ReactNode;
  /** Its distance from the capitals of the sides is one of the facts. */
  distance?: true;
  /** Sections before the sources. */
  sections?: ReactNode;
}

type PartsOf<K extends EntryKind> = (entry: Extract<Entry, { kind: K }>, atlas: Atlas) => KindParts;

function Participants({ meeting }: { meeting: Meeting }) {
  return (
    <ul>
      {meeting.participants.map((person) => (
        <li key={person.name}>
          {person.name}
          <span className="soft"> {participantWords(person)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of a convener that no word stands for, the format says who it was, or that nobody says so. */
function Convener({ meeting: { mediator, format } }: { meeting: Meeting }) {
  if (mediator === "other") return format;
  return (
    <>
      {mediatorWord[mediator]}
      <span className="soft"> {format}</span>
    </>
  );
}

function WhoMet({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <Fact name="Who met">
        <Participants meeting={meeting} />
      </Fact>
      <Fact name="Level">{levelWord[meeting.level]}</Fact>
      <Fact name="Convened by">
        <Convener meeting={meeting} />
      </Fact>
    </>
  );
}

const venueWords = ({ venue }: Meeting) =>
  venue
    ? `${venue.name} (${precisionWord[venue.precision]})`
    : "No source at hand names the building; the marker stands for the city.";

const parts: { [K in EntryKind]: PartsOf<K> } = {
  meeting: (meeting) => ({
    line: levelWord[meeting.level],
    facts: <WhoMet meeting={meeting} />,
    where: venueWords(meeting),
    distance: true,
    outcome: <Fact name="Outcome">{meeting.outcome}</Fact>,
  }),
  deployment: (deployment, atlas) => ({ sections: <DeploymentFacts atlas={atlas} deployment={deployment} /> }),
  event: (event) => ({
    points: event.points && <AgreedPoints points={event.points} />,
    facts: <Fact name="Topic">{topicWord[event.topic]}</Fact>,
  }),
};

export function kindParts(atlas: Atlas, entry: Entry): KindParts {
  // the compiler does not see that the row is that of the entry's own kind
  const of = parts[entry.kind] as (entry: Entry, atlas: Atlas) => KindParts;
  return of(entry, atlas);
}
