import { Distances } from "@/components/ui/distances.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { Told } from "@/components/ui/told-text.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { Fact } from "./fact.tsx";
import type { KindParts } from "./kind-parts.tsx";

function Places({ atlas, ids }: { atlas: Atlas; ids: string[] }) {
  const { words } = atlas;
  return (
    <ul className="inline-list">
      {ids.map((id) => {
        const place = atlas.place(id);
        return (
          <li key={id} data-places={id}>
            <PageLink href={words.to(`/places/${id}`)}>
              {place ? <PlaceLabel place={place} words={words} /> : id}
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}

/** What there is to know at a glance: `parts` is what its kind adds. */
export function EntryFacts({ atlas, entry, parts }: { atlas: Atlas; entry: Entry; parts: KindParts }) {
  const [first] = entry.places;
  const { words } = atlas;
  const remote = entry.kind === "meeting" ? entry.remote : undefined;
  return (
    <dl className="facts">
      {parts.facts}
      <Fact name={words("entry.fact.where")}>
        {remote ? words("entry.heldRemotely", { how: remote }) : <Places atlas={atlas} ids={entry.places} />}
        {parts.where && !remote && <span className="soft">{parts.where}</span>}
      </Fact>
      {parts.distance && first && (
        <Fact name={words("entry.fact.distance")}>
          <Distances atlas={atlas} placeId={first} />
        </Fact>
      )}
      {entry.dateNote && (
        <Fact name={words("entry.fact.date")}>
          <Told atlas={atlas} text={entry.dateNote} />
        </Fact>
      )}
      {parts.outcome}
    </dl>
  );
}
