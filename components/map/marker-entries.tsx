import Link from "next/link";
import { KindMark } from "@/components/site/kind-mark.tsx";
import type { ShownMarker } from "@/lib/view/clusters.ts";

/** What a marker stands for: its entries, or those of each of its places, with a link to the place. */
export function MarkerEntries({ marker, onFollow }: { marker: ShownMarker; onFollow: () => void }) {
  return (marker.members ?? [marker]).map(({ place, label, entries }) => (
    <section key={place} className="marker-entries">
      <h2>
        <Link href={`/places/${place}`} onClick={onFollow}>
          {label}
        </Link>
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <KindMark kind={entry.kind} />
            <Link href={entry.path} onClick={onFollow}>
              {entry.title}
            </Link>
            <span className="soft">{entry.date}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
