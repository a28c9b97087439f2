/** What the page of an entry says of the fields that only its kind has, and where on the page it says so. */

import type { ReactNode } from "react";
import { AgreedPoints } from "@/components/evidence/agreed-points.tsx";
import { Told } from "@/components/ui/told-text.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { EntryKind } from "@/lib/atlas/kinds.ts";
import { participantWords } from "@/lib/atlas/participant-words.ts";
import type { Entry, Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import type { Words } from "@/lib/words/words.ts";
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

interface OfMeeting {
  meeting: Meeting;
  atlas: Atlas;
}

function Participants({ meeting, atlas: { words } }: OfMeeting) {
  return (
    <ul>
      {meeting.participants.map((person) => (
        <li key={person.name}>
          {person.name}
          <span className="soft"> {participantWords(person, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of a convener that no word stands for, the format says who it was, or that nobody says so. */
function Convener({ meeting: { mediator, format }, atlas }: OfMeeting) {
  const told = <Told atlas={atlas} text={format} />;
  if (mediator === "other") return told;
  return (
    <>
      {atlas.words(`terms.mediator.${mediator}`)}
      <span className="soft"> {told}</span>
    </>
  );
}

function WhoMet({ meeting, atlas }: OfMeeting) {
  const { words } = atlas;
  return (
    <>
      <Fact name={words("entry.fact.whoMet")}>
        <Participants meeting={meeting} atlas={atlas} />
      </Fact>
      <Fact name={words("entry.fact.level")}>{words(`terms.level.${meeting.level}`)}</Fact>
      <Fact name={words("entry.fact.convenedBy")}>
        <Convener meeting={meeting} atlas={atlas} />
      </Fact>
    </>
  );
}

function venueWords({ venue }: Meeting, words: Words): string {
  if (!venue) return words("entry.venueUnknown");
  return words("entry.venue", { venue: venue.name, precision: words(`terms.precision.${venue.precision}`) });
}

const parts: { [K in EntryKind]: PartsOf<K> } = {
  meeting: (meeting, atlas) => ({
    line: atlas.words(`terms.level.${meeting.level}`),
    facts: <WhoMet meeting={meeting} atlas={atlas} />,
    where: venueWords(meeting, atlas.words),
    distance: true,
    outcome: (
      <Fact name={atlas.words("entry.fact.outcome")}>
        <Told atlas={atlas} text={meeting.outcome} />
      </Fact>
    ),
  }),
  deployment: (deployment, atlas) => ({ sections: <DeploymentFacts atlas={atlas} deployment={deployment} /> }),
  event: (event, { words }) => ({
    points: event.points && <AgreedPoints points={event.points} words={words} />,
    facts: <Fact name={words("entry.fact.topic")}>{words(`terms.topic.${event.topic}`)}</Fact>,
  }),
};

export function kindParts(atlas: Atlas, entry: Entry): KindParts {
  // the compiler does not see that the row is that of the entry's own kind
  const of = parts[entry.kind] as (entry: Entry, atlas: Atlas) => KindParts;
  return of(entry, atlas);
}
