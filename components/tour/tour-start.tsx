import { Answer } from "@/components/ui/answer-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { tourAnswer } from "@/lib/atlas/answers/list-answer.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Tour } from "@/lib/atlas/schema/tour-schema.ts";
import { tourPath } from "@/lib/atlas/tours.ts";
import { TourKeys } from "./tour-keys.tsx";
import { stopDates } from "./tour-stop.tsx";

/** A tour's own page: what it is, and all its stops. */
export function TourStart({ atlas, tour }: { atlas: Atlas; tour: Tour }) {
  const { words } = atlas;
  const first = words.to(tourPath(tour, 1));
  const others = atlas.tours.filter((other) => other.id !== tour.id);
  return (
    <article>
      <h1>{tour.title}</h1>
      <Answer sentence={tourAnswer(tour, words)} words={words} />
      <p className="intro">{tour.intro}</p>
      <p>
        <PageLink className="tour-begin" rel="next" href={first}>
          {words("tour.begin", { count: tour.stops.length })}
        </PageLink>
      </p>
      <ol className="tour-stops">
        {tour.stops.map((stop, index) => (
          <li key={stop.title}>
            <PageLink href={words.to(tourPath(tour, index + 1))}>{stop.title}</PageLink>
            <span className="soft">{stopDates(stop, formatDate, words)}</span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <section>
          <h2>{words("tour.otherTours")}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <PageLink href={words.to(tourPath(other))}>{other.title}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TourKeys next={first} />
    </article>
  );
}
