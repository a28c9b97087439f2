import type { ReactNode } from "react";
import { ExcerptsByArticle } from "@/components/evidence/excerpt-figure.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import { TranslationLine } from "@/components/ui/translation-line.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { timeName } from "@/lib/atlas/dates/date-phrases.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kinds, kindWord } from "@/lib/atlas/kinds.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Stop, Tour } from "@/lib/atlas/schema/tour-schema.ts";
import { tourPath } from "@/lib/atlas/tours.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";
import { TourKeys } from "./tour-keys.tsx";

/** "28 January 2013", or "26 September and 10 November 2020" side by side; each date worded by `inWords`. */
export function stopDates(stop: Stop, inWords: (date: string, words: Words) => string, words: Words): ReactNode {
  const dates = datesAsked(stop).map((date) => (
    <time key={date} dateTime={dateTimeAttribute(date)}>
      {inWords(date, words)}
    </time>
  ));
  return inRow(words.listParts(dates));
}

/** What the map of a stop shows, which has two where two dates stand side by side. */
const MapDate = ({ stop, words }: { stop: Stop; words: Words }) => (
  <p className="tour-date">
    <Said
      words={words}
      message="tour.mapOf"
      of={{ maps: stop.on && stop.with ? 2 : 1, dates: <>{stopDates(stop, timeName, words)}</> }}
    />
  </p>
);

function StandsOn({ entry, words }: { entry: Entry; words: Words }) {
  return (
    <p className="tour-entry" data-places={entry.places.join(" ")}>
      <KindMark kind={entry.kind} />
      <span>
        <Said
          words={words}
          message="tour.standsOn"
          of={{
            kind: kindWord(entry.kind, words),
            entry: <PageLink href={words.to(entryPath(entry))}>{entry.title}</PageLink>,
            date: formatDate(entry.date, words),
            soft: (inside) => <span className="soft">{inRow(inside)}</span>,
          }}
        />
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
  const { words } = atlas;
  const previous = words.to(number > 1 ? tourPath(tour, number - 1) : tourPath(tour));
  const next = following && words.to(tourPath(tour, number + 1));
  return (
    <article className="tour-stop" data-kind={entry?.kind}>
      <Breadcrumb
        steps={[{ title: tour.title, path: tourPath(tour) }]}
        here={words("tour.stop", { number, count: tour.stops.length })}
        words={words}
      />
      <h1 lang={langOf(atlas, stop.title)}>{stop.title}</h1>
      <TranslationLine atlas={atlas} texts={[stop.title, ...stop.text]} path={tourPath(tour, number)} />
      {datesAsked(stop).length > 0 && <MapDate stop={stop} words={words} />}
      {stop.excerpt && <ExcerptsByArticle atlas={atlas} ids={[stop.excerpt]} />}
      {stop.text.map((paragraph) => (
        <p key={paragraph.slice(-12)} lang={langOf(atlas, paragraph)}>
          {paragraph}
        </p>
      ))}
      {entry && <StandsOn entry={entry} words={words} />}
      <nav className="tour-nav" aria-label={words("tour.nav")}>
        <PageLink rel="prev" href={previous}>
          <span className="tour-way">{words("tour.previous")}</span>
          <span>{number > 1 ? tour.stops[number - 2]?.title : tour.title}</span>
        </PageLink>
        {next ? (
          <PageLink rel="next" href={next}>
            <span className="tour-way">{words("tour.next")}</span>
            <span>{following.title}</span>
          </PageLink>
        ) : (
          <PageLink href={words.to(kinds.meeting.path)}>
            <span className="tour-way">{words("tour.end")}</span>
            <span>{words("tour.allMeetings")}</span>
          </PageLink>
        )}
      </nav>
      <TourKeys previous={previous} next={next} />
    </article>
  );
}
