import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { type Venue, yearOf } from "@/lib/atlas/statistics.ts";
import type { Words } from "@/lib/words/words.ts";
import { formatKm } from "./distance-plot.tsx";

interface Props {
  caption: string;
  venues: Venue[];
  /** Counts all venues below; those with one meeting are then not listed, as a run of names has them. */
  total?: boolean;
  words: Words;
}

const columns = ["place", "meetings", "years", "distance"] as const;

function years({ meetings }: Venue): string {
  const all = [...new Set(meetings.map(yearOf))];
  return all.length > 1 ? `${all[0]}–${all.at(-1)}` : `${all[0]}`;
}

/** So many rows has the longest table. */
const mostRows = 50;

const meetingsAt = (venues: Venue[]) => venues.reduce((sum, { meetings }) => sum + meetings.length, 0);

/** Venues with their meetings, the years of the first and the last, and their distance. */
export function VenueTable({ caption, venues, total = false, words }: Props) {
  const often = total ? venues.filter(({ meetings }) => meetings.length > 1) : venues;
  const listed = often.slice(0, mostRows);
  const others = often.slice(mostRows);
  return (
    <table className="venue-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words(`figures.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listed.map((venue) => (
          <tr key={venue.place.id} data-places={venue.place.id}>
            <th scope="row">
              <PageLink href={words.to(`/places/${venue.place.id}`)}>
                <PlaceLabel place={venue.place} words={words} />
              </PageLink>
            </th>
            <td>{words.number(venue.meetings.length)}</td>
            <td>{years(venue)}</td>
            <td>{formatKm(venue.km, words)}</td>
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          {others.length > 0 && (
            <tr>
              <th scope="row">
                <PageLink href={words.to("/places")}>{words("figures.otherPlaces", { count: others.length })}</PageLink>
              </th>
              <td>{words.number(meetingsAt(others))}</td>
              <td />
              <td />
            </tr>
          )}
          <tr>
            <th scope="row">
              <a href="#once">{words("figures.placesOnce")}</a>
            </th>
            <td>{words.number(venues.length - often.length)}</td>
            <td />
            <td />
          </tr>
          <tr>
            <th scope="row">{words("figures.all")}</th>
            <td>{words.number(meetingsAt(venues))}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
