import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { inThousands } from "@/lib/atlas/counted.ts";
import { type Venue, yearOf } from "@/lib/atlas/statistics.ts";
import { formatKm } from "./distance-plot.tsx";

interface Props {
  caption: string;
  venues: Venue[];
  /** Counts all venues below; those with one meeting are then not listed, as a run of names has them. */
  total?: boolean;
}

function years({ meetings }: Venue): string {
  const all = [...new Set(meetings.map(yearOf))];
  return all.length > 1 ? `${all[0]}–${all.at(-1)}` : `${all[0]}`;
}

/** So many rows has the longest table. */
const mostRows = 50;

const meetingsAt = (venues: Venue[]) => venues.reduce((sum, { meetings }) => sum + meetings.length, 0);

/** Venues with their meetings, the years of the first and the last, and their distance. */
export function VenueTable({ caption, venues, total = false }: Props) {
  const often = total ? venues.filter(({ meetings }) => meetings.length > 1) : venues;
  const listed = often.slice(0, mostRows);
  const others = often.slice(mostRows);
  return (
    <table className="venue-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Meetings</th>
          <th scope="col">Years</th>
          <th scope="col">Distance</th>
        </tr>
      </thead>
      <tbody>
        {listed.map((venue) => (
          <tr key={venue.place.id} data-places={venue.place.id}>
            <th scope="row">
              <PageLink href={`/places/${venue.place.id}`}>
                <PlaceLabel place={venue.place} />
              </PageLink>
            </th>
            <td>{inThousands(venue.meetings.length)}</td>
            <td>{years(venue)}</td>
            <td>{formatKm(venue.km)}</td>
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          {others.length > 0 && (
            <tr>
              <th scope="row">
                <PageLink href="/places">{inThousands(others.length)} other places</PageLink>
              </th>
              <td>{inThousands(meetingsAt(others))}</td>
              <td />
              <td />
            </tr>
          )}
          <tr>
            <th scope="row">
              <a href="#once">Places with one meeting each</a>
            </th>
            <td>{inThousands(venues.length - often.length)}</td>
            <td />
            <td />
          </tr>
          <tr>
            <th scope="row">All</th>
            <td>{inThousands(meetingsAt(venues))}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
