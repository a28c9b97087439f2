import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { inThousands } from "@/lib/atlas/counted.ts";
import type { Venue } from "@/lib/atlas/statistics.ts";
import { circleScale, mostCircles } from "@/lib/view/front/front-venues.ts";

/** The diameter of one meeting's circle in rem; the area grows with the number of meetings. */
const oneMeeting = 0.95;

const diameter = (count: number) => `${(oneMeeting * Math.sqrt(count)).toFixed(2)}rem`;

/** So many names stand in the run of places with one meeting. */
const mostOnce = 60;

/** How many there are, where not all are listed. */
function More({ listed, of }: { listed: number; of: number }) {
  return of > listed ? (
    <p className="soft">
      {listed} of {inThousands(of)}. <PageLink href="/places">All places</PageLink>
    </p>
  ) : null;
}

/** Every venue as a circle whose area is its number of meetings, most first; those with one meeting in a run. */
export function VenueCircles({ all }: { all: Venue[] }) {
  const often = all.filter(({ meetings }) => meetings.length > 1);
  const once = all.filter(({ meetings }) => meetings.length === 1);
  const scale = circleScale(all);
  return (
    <div className="venues">
      <ol className="venue-circles">
        {often.slice(0, mostCircles).map(({ place, meetings: { length } }) => (
          <li key={place.id} data-places={place.id}>
            <PageLink href={`/places/${place.id}`}>
              <span className="circle" style={{ "--size": diameter(length * scale ** 2) } as React.CSSProperties}>
                {inThousands(length)}
              </span>
              <span className="venue-name">
                <PlaceLabel place={place} />
              </span>
            </PageLink>
          </li>
        ))}
      </ol>
      <More listed={mostCircles} of={often.length} />
      <h3 id="once">One meeting each</h3>
      <ul className="venues-once">
        {once.slice(0, mostOnce).map(({ place }) => (
          <li key={place.id} data-places={place.id}>
            <PageLink href={`/places/${place.id}`}>
              <PlaceLabel place={place} />
            </PageLink>
          </li>
        ))}
      </ul>
      <More listed={mostOnce} of={once.length} />
    </div>
  );
}
