import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import type { Marker } from "@/lib/view/marker.ts";
import { listedMembers } from "@/lib/view/points/wish.ts";

interface Props {
  marker: ShownMarker;
  /** The place is named already, as the title of what this stands in. */
  titled?: boolean;
  onFollow: () => void;
}

/** What a marker stands for: its entries, or those of each of its places, with a link to the place. Of very many the rest is counted. */
export function MarkerEntries({ marker, titled = false, onFollow }: Props) {
  const { members, more, coming } = listedMembers(marker);
  const sections = members.map(({ place, entries }) => {
    const named = titled && !marker.members;
    const link = (words: string) => (
      <PageLink href={`/places/${place.place}`} onClick={onFollow}>
        {words}
      </PageLink>
    );
    return (
      <section key={place.place} className="marker-entries">
        {!named && <h2>{link(place.label)}</h2>}
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.path} entry={entry} onFollow={onFollow} />
          ))}
        </ul>
        {named && <p>{link(`The page of ${place.label}`)}</p>}
      </section>
    );
  });
  return (
    <>
      {sections}
      {coming > 0 && (
        <p className="soft">
          {coming === 1 ? "1 more title is on its way." : `${coming} more titles are on their way.`}
        </p>
      )}
      {more > 0 && <p className="soft">{`${more} more stand on the pages of their places.`}</p>}
    </>
  );
}

function Entry({ entry, onFollow }: { entry: Marker["entries"][number]; onFollow: () => void }) {
  return (
    <li>
      <KindMark kind={entry.kind} />
      <PageLink href={entry.path} onClick={onFollow}>
        {entry.title}
      </PageLink>
      <span className="soft">{entry.date}</span>
    </li>
  );
}
