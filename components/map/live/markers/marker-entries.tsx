import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import type { Marker } from "@/lib/view/marker.ts";
import { listedMembers } from "@/lib/view/points/wish.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  marker: ShownMarker;
  /** The place is named already, as the title of what this stands in. */
  titled?: boolean;
  onFollow: () => void;
  words: Words;
}

/** What a marker stands for: its entries, or those of each of its places, with a link to the place. Of very many the rest is counted. */
export function MarkerEntries({ marker, titled = false, onFollow, words }: Props) {
  const { members, more, coming } = listedMembers(marker);
  const sections = members.map(({ place, entries }) => {
    const named = titled && !marker.members;
    const link = (text: string) => (
      <PageLink href={words.to(`/places/${place.place}`)} onClick={onFollow}>
        {text}
      </PageLink>
    );
    return (
      <section key={place.place} className="marker-entries">
        {!named && <h2>{link(place.label)}</h2>}
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.path} entry={entry} path={words.to(entry.path)} onFollow={onFollow} />
          ))}
        </ul>
        {named && <p>{link(words("map-live.marker.page", { place: place.label }))}</p>}
      </section>
    );
  });
  return (
    <>
      {sections}
      {coming > 0 && <p className="soft">{words("map-live.marker.coming", { count: coming })}</p>}
      {more > 0 && <p className="soft">{words("map-live.marker.more", { count: more })}</p>}
    </>
  );
}

interface EntryProps {
  entry: Marker["entries"][number];
  path: string;
  onFollow: () => void;
}

function Entry({ entry, path, onFollow }: EntryProps) {
  return (
    <li>
      <KindMark kind={entry.kind} />
      <PageLink href={path} onClick={onFollow}>
        {entry.title}
      </PageLink>
      <span className="soft">{entry.date}</span>
    </li>
  );
}
