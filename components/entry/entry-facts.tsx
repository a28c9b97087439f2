import { Distances } from "@/components/ui/distances.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { Fact } from "./fact.tsx";
import type { KindParts } from "./kind-parts.tsx";

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

/** What there is to know at a glance: `parts` is what its kind adds. */
export function EntryFacts({ atlas, entry, parts }: { atlas: Atlas; entry: Entry; parts: KindParts }) {
  const [first] = entry.places;
  const remote = remoteWords(entry);
  return (
    <dl className="facts">
      {parts.facts}
      <Fact name="Where">
        {remote ? (
          `Held ${remote}: it has no place, and none is marked on the map, which shows the region.`
        ) : (
          <Places atlas={atlas} ids={entry.places} />
        )}
        {parts.where && !remote && <span className="soft">{parts.where}</span>}
      </Fact>
      {parts.distance && first && (
        <Fact name="Distance">
          <Distances atlas={atlas} placeId={first} />
        </Fact>
      )}
      {entry.dateNote && <Fact name="Date">{entry.dateNote}</Fact>}
      {parts.outcome}
    </dl>
  );
}
