import { yearsWords } from "@/components/parts/part-words.ts";
import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { inThousands } from "@/lib/atlas/counted.ts";
import { countedKind, entryKinds } from "@/lib/atlas/kinds.ts";
import { askedPart, type Parts, partAt } from "@/lib/atlas/parts.ts";
import type { PlaceEntries } from "@/lib/atlas/place-entries.ts";
import type { Entry, Place } from "@/lib/atlas/schema.ts";

interface Props {
  place: Place;
  entries: PlaceEntries;
  parts: Parts<Entry>;
  path: string;
  asked: Asked;
}

interface Year {
  words: string;
  count: number;
  /** The part in which its first entry stands. */
  part: number;
}

/** The years in which something happened at a place, each with how much; what is listed is by date. */
function yearsOf({ here }: PlaceEntries, { starts }: Parts<Entry>): Year[] {
  const years = new Map<string, Year>();
  for (const [index, entry] of here.entries()) {
    const words = yearsWords(entry, entry);
    const year = years.get(words) ?? { words, count: 0, part: partAt(index, starts) };
    years.set(words, { ...year, count: year.count + 1 });
  }
  return [...years.values()];
}

/** Of a place with so many entries that they stand in parts: how many of each kind and year, and where they can be filtered. */
export function PlaceCounts({ place, entries, parts, path, asked }: Props) {
  const { here } = entries;
  const kindsHere = entryKinds.flatMap((kind) => {
    const count = here.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  return (
    <div className="place-counts">
      <p className="inline-list">
        {kindsHere.map(({ kind, count }) => (
          <a key={kind} rel="nofollow" href={askedAddress("/map", { filters: { kind, place: place.id } })}>
            {countedKind(kind, count)}
          </a>
        ))}
        <a rel="nofollow" href={`${askedAddress("/map", { filters: { place: place.id } })}#filters`}>
          Filter them
        </a>
      </p>
      <ol className="year-counts" aria-label="What happened here, year by year" data-changes="part">
        {yearsOf(entries, parts).map(({ words, count, part }) => (
          <li key={words}>
            <a rel="nofollow" href={askedAddress(path, { ...asked, part: askedPart(part) })}>
              {words}
            </a>{" "}
            <span className="count">{inThousands(count)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** "1994–1999", "2022 on, then only named, to 1994": a part holds what happened at the place, what only names it, or the end of one and the beginning of the other. */
export function placePartWords({ naming }: PlaceEntries): (first: Entry, last: Entry) => string {
  const named = new Set(naming);
  return (first, last) => {
    if (!named.has(last)) return yearsWords(first, last);
    if (named.has(first)) return `only named, ${yearsWords(first, last)}`;
    return `${yearsWords(first, first)} on, then only named, to ${yearsWords(last, last)}`;
  };
}
