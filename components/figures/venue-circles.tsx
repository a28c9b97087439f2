import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Venue } from "@/lib/atlas/statistics.ts";

/** The diameter of one meeting's circle in rem; the area grows with the number of meetings. */
const oneMeeting = 0.95;

const diameter = (count: number) => `${(oneMeeting * Math.sqrt(count)).toFixed(2)}rem`;

/** Every venue as a circle whose area is its number of meetings, most first; those with one meeting in a run. */
export function VenueCircles({ all }: { all: Venue[] }) {
  const often = all.filter(({ meetings }) => meetings.length > 1);
  const once = all.filter(({ meetings }) => meetings.length === 1);
  return (
    <div className="venues">
      <ol className="venue-circles">
        {often.map(({ place, meetings: { length } }) => (
          <li key={place.id} data-places={place.id}>
            <PageLink href={`/places/${place.id}`}>
              <span className="circle" style={{ "--size": diameter(length) } as React.CSSProperties}>
                {length}
              </span>
              <span className="venue-name">
                <PlaceLabel place={place} />
              </span>
            </PageLink>
          </li>
        ))}
      </ol>
      <h3 id="once">One meeting each</h3>
      <ul className="venues-once">
        {once.map(({ place }) => (
          <li key={place.id} data-places={place.id}>
            <PageLink href={`/places/${place.id}`}>
              <PlaceLabel place={place} />
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
