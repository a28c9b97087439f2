import { ExcerptsByArticle } from "@/components/evidence/excerpt-figure.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { timeName } from "@/lib/atlas/dates/date-phrases.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kinds, kindWord } from "@/lib/atlas/kinds.ts";
import type { Entry, Stop, Tour } from "@/lib/atlas/schema.ts";
import { tourPath } from "@/lib/atlas/tours.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import { TourKeys } from "./tour-keys.tsx";

/** "28 January 2013", or "26 September and 10 November 2020" side by side; each date worded by `inWords`. */
export function stopDates(stop: Stop, inWords = formatDate) {
  return datesAsked(stop).flatMap((date, index) => [
    index > 0 ? " and " : "",
    <time key={date} dateTime={dateTimeAttribute(date)}>
      {inWords(date)}
    </time>,
  ]);
}

function StandsOn({ entry }: { entry: Entry }) {
  return (
    <p className="tour-entry" data-places={entry.places.join(" ")}>
      <KindMark kind={entry.kind} />
      <span>
        <span className="soft">{kindWord(entry.kind)}, with its sources: </span>
        <PageLink href={entryPath(entry)}>{entry.title}</PageLink>
        <span className="soft">, {formatDate(entry.date)}</span>
      </span>
    </p>
  );
}

interface Props {
  atlas: Atlas;
  tour: Tour;
  stop: Stop;
  /** The one that it stands on. */
  entry?: Entry;
  number: number;
}

/** One stop: a quotation, what we tell beside it, the entry that carries it, and the way on. */
export function TourStop({ atlas, tour, stop, entry, number }: Props) {
  const following = tour.stops[number];
  const previous = number > 1 ? tourPath(tour, number - 1) : tourPath(tour);
  const next = following && tourPath(tour, number + 1);
  const dates = stopDates(stop, timeName);
  return (
    <article className="tour-stop" data-kind={entry?.kind}>
      <Breadcrumb
        steps={[{ title: tour.title, path: tourPath(tour) }]}
        here={`Stop ${number} of ${tour.stops.length}`}
      />
      <h1>{stop.title}</h1>
      {dates.length > 0 && (
        <p className="tour-date">
          The {stop.on && stop.with ? "maps" : "map"} of {dates}
        </p>
      )}
      {stop.excerpt && <ExcerptsByArticle atlas={atlas} ids={[stop.excerpt]} />}
      {stop.text.map((paragraph) => (
        <p key={paragraph.slice(-12)}>{paragraph}</p>
      ))}
      {entry && <StandsOn entry={entry} />}
      <nav className="tour-nav" aria-label="Tour">
        <PageLink rel="prev" href={previous}>
          <span className="tour-way">← Previous</span>
          <span>{number > 1 ? tour.stops[number - 2]?.title : tour.title}</span>
        </PageLink>
        {next ? (
          <PageLink rel="next" href={next}>
            <span className="tour-way">Next →</span>
            <span>{following.title}</span>
          </PageLink>
        ) : (
          <PageLink href={kinds.meeting.path}>
            <span className="tour-way">The end of the tour</span>
            <span>All meetings</span>
          </PageLink>
        )}
      </nav>
      <TourKeys previous={previous} next={next} />
    </article>
  );
}
