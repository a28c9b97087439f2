import { yearsWords } from "@/components/parts/part-words.ts";
import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { countedKind, type EntryKind, entryKinds } from "@/lib/atlas/kinds.ts";
import { askedPart, type Parts, partAt } from "@/lib/atlas/parts.ts";
import type { PlaceEntries } from "@/lib/atlas/place-entries.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  place: Place;
  entries: PlaceEntries;
  parts: Parts<Entry>;
  path: string;
  asked: Asked;
  words: Words;
}

interface Year {
  year: string;
  count: number;
  /** The part in which its first entry stands. */
  part: number;
}

/** The years in which something happened at a place, each with how much; what is listed is by date. */
function yearsOf({ here }: PlaceEntries, { starts }: Parts<Entry>, words: Words): Year[] {
  const years = new Map<string, Year>();
  for (const [index, entry] of here.entries()) {
    const year = yearsWords(entry, entry, words);
    const known = years.get(year) ?? { year, count: 0, part: partAt(index, starts) };
    years.set(year, { ...known, count: known.count + 1 });
  }
  return [...years.values()];
}

/** Of a place with so many entries that they stand in parts: how many of each kind and year, and where they can be filtered. */
export function PlaceCounts({ place, entries, parts, path, asked, words }: Props) {
  const { here } = entries;
  const onMap = (kind?: EntryKind) => words.to(askedAddress("/map", { filters: { kind, place: place.id } }));
  const kindsHere = entryKinds.flatMap((kind) => {
    const count = here.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  return (
    <div className="place-counts">
      <p className="inline-list">
        {kindsHere.map(({ kind, count }) => (
          <a key={kind} rel="nofollow" href={onMap(kind)}>
            {countedKind(kind, count, words)}
          </a>
        ))}
        <a rel="nofollow" href={`${onMap()}#filters`}>
          {words("place.filter")}
        </a>
      </p>
      <ol className="year-counts" aria-label={words("place.years")} data-changes="part">
        {yearsOf(entries, parts, words).map(({ year, count, part }) => (
          <li key={year}>
            <a rel="nofollow" href={words.to(askedAddress(path, { ...asked, part: askedPart(part) }))}>
              {year}
            </a>{" "}
            <span className="count">{words.number(count)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** "1994–1999", "2022 on, then only named, to 1994": a part holds what happened at the place, what only names it, or the end of one and the beginning of the other. */
export function placePartWords({ naming }: PlaceEntries, words: Words): (first: Entry, last: Entry) => string {
  const named = new Set(naming);
  return (first, last) => {
    if (!named.has(last)) return yearsWords(first, last, words);
    if (named.has(first)) return words("place.part.named", { years: yearsWords(first, last, words) });
    return words("place.part.turning", { year: yearsWords(first, first, words), last: yearsWords(last, last, words) });
  };
}
