import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kindWord } from "@/lib/atlas/kinds.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { KindMark } from "./kind-mark.tsx";
import { PageLink } from "./page-link.tsx";
import { PlaceLabel } from "./place-label.tsx";

/** In a narrow column a date breaks before its year or after the dash of a range, not between day and month. */
const inColumn = (date: string) => date.replace(/(?<=\d) (?=[A-Z])/g, "\u00a0").replaceAll(" – ", "\u00a0– ");

/** Entries in the order given, each with its date, kind and first place, or how it was held without one. */
export function EntryList({ atlas, entries }: { atlas: Atlas; entries: Entry[] }) {
  return (
    <ol className="entry-list">
      {entries.map((entry) => {
        const place = entry.places[0] ? atlas.place(entry.places[0]) : undefined;
        const remote = remoteWords(entry);
        return (
          <li key={entry.id} data-places={entry.places.join(" ")}>
            <time dateTime={dateTimeAttribute(entry.date)}>{inColumn(formatDate(entry.date))}</time>
            <p>
              <KindMark kind={entry.kind} />
              <span className="visually-hidden">{`${kindWord(entry.kind)}: `}</span>
              <PageLink href={entryPath(entry)}>{entry.title}</PageLink>
              {remote && !entry.title.includes(remote) && <span className="soft"> {remote}</span>}
              {place && !entry.title.includes(placeLabel(place)) && (
                <span className="soft">
                  {" "}
                  <PlaceLabel place={place} />
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
