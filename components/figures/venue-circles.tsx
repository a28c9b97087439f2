import type { ReactElement } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Venue } from "@/lib/atlas/statistics.ts";
import { circleScale, mostCircles } from "@/lib/view/front/front-venues.ts";
import type { Words } from "@/lib/words/words.ts";

/** The diameter of one meeting's circle in rem; the area grows with the number of meetings. */
const oneMeeting = 0.95;

const diameter = (count: number) => `${(oneMeeting * Math.sqrt(count)).toFixed(2)}rem`;

/** So many names stand in the run of places with one meeting. */
const mostOnce = 60;

/** How many there are, where not all are listed. */
function More({ listed, all, words }: { listed: number; all: number; words: Words }) {
  if (all <= listed) return null;
  const link = (inside: (string | ReactElement)[]) => <PageLink href={words.to("/places")}>{inRow(inside)}</PageLink>;
  return (
    <p className="soft">
      <Said words={words} message="figures.listedOf" of={{ listed, all, link }} />
    </p>
  );
}

/** Every venue as a circle whose area is its number of meetings, most first; those with one meeting in a run. */
export function VenueCircles({ all, words }: { all: Venue[]; words: Words }) {
  const often = all.filter(({ meetings }) => meetings.length > 1);
  const once = all.filter(({ meetings }) => meetings.length === 1);
  const scale = circleScale(all);
  return (
    <div className="venues">
      <ol className="venue-circles">
        {often.slice(0, mostCircles).map(({ place, meetings: { length } }) => (
          <li key={place.id} data-places={place.id}>
            <PageLink href={words.to(`/places/${place.id}`)}>
              <span className="circle" style={{ "--size": diameter(length * scale ** 2) } as React.CSSProperties}>
                {words.number(length)}
              </span>
              <span className="venue-name">
                <PlaceLabel place={place} words={words} />
              </span>
            </PageLink>
          </li>
        ))}
      </ol>
      <More listed={mostCircles} all={often.length} words={words} />
      <h3 id="once">{words("figures.onceEach")}</h3>
      <ul className="venues-once">
        {once.slice(0, mostOnce).map(({ place }) => (
          <li key={place.id} data-places={place.id}>
            <PageLink href={words.to(`/places/${place.id}`)}>
              <PlaceLabel place={place} words={words} />
            </PageLink>
          </li>
        ))}
      </ul>
      <More listed={mostOnce} all={once.length} words={words} />
    </div>
  );
}
