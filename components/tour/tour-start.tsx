import { Answer } from "@/components/ui/answer-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { tourAnswer } from "@/lib/atlas/answers/list-answer.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Tour } from "@/lib/atlas/schema.ts";
import { tourPath } from "@/lib/atlas/tours.ts";
import { TourKeys } from "./tour-keys.tsx";
import { stopDates } from "./tour-stop.tsx";

/** A tour's own page: what it is, and all its stops. */
export function TourStart({ atlas, tour }: { atlas: Atlas; tour: Tour }) {
  const first = tourPath(tour, 1);
  const others = atlas.tours.filter((other) => other.id !== tour.id);
  return (
    <article>
      <h1>{tour.title}</h1>
      <Answer sentence={tourAnswer(tour)} />
      <p className="intro">{tour.intro}</p>
      <p>
        <PageLink className="tour-begin" rel="next" href={first}>
          Begin with stop 1 of {tour.stops.length} →
        </PageLink>
      </p>
      <ol className="tour-stops">
        {tour.stops.map((stop, index) => (
          <li key={stop.title}>
            <PageLink href={tourPath(tour, index + 1)}>{stop.title}</PageLink>
            <span className="soft">{stopDates(stop)}</span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <section>
          <h2>Other tours</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <PageLink href={tourPath(other)}>{other.title}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TourKeys next={first} />
    </article>
  );
}
