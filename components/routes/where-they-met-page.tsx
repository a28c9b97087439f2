import { areCounted } from "@/components/figures/are-counted.ts";
import { ConvenerMatrix } from "@/components/figures/convener-matrix.tsx";
import { DistancePlot, formatKm } from "@/components/figures/distance-plot.tsx";
import { MarkLegend } from "@/components/figures/mark-legend.tsx";
import { SkipFigure } from "@/components/figures/skip-figure.tsx";
import { VenueCircles } from "@/components/figures/venue-circles.tsx";
import { VenueTable } from "@/components/figures/venue-table.tsx";
import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PageLinks } from "@/components/ui/page-links.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import { centreOf } from "@/lib/atlas/roles.ts";
import { convenersByYear, medianKm, tally, type Venue, venues, type YearOfTalks } from "@/lib/atlas/statistics.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const path = "/where-they-met";

/** The answer to the site's name, in three pictures and their table. */
export function whereTheyMetPage(atlas: Atlas, { names }: Asked = {}): PageContent {
  const { words } = atlas;
  const address = { path, title: words("pages./where-they-met") };
  const groups = atlas.decisions.conveners.map(({ mediators }) => mediators);
  const years = convenersByYear(atlas.meetings, groups);
  return {
    ...address,
    description: words("figures.description"),
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    // The map counts what the figures count.
    about: { what: "text" },
    listed: listedEntries(years.flatMap(({ cells }) => cells.flat())),
    view: { ...listView(atlas, words("figures.viewTitle"), atlas.meetings), filters: { kind: "meeting" } },
    body: <Body all={venues(atlas, names)} atlas={atlas} years={years} />,
  };
}

/** The conveners that share a column, each with its number and the way to its meetings. */
function OtherConveners({ atlas: { decisions, meetings, words } }: { atlas: Atlas }) {
  const others = decisions.conveners.flatMap(({ mediators }) => (mediators.length > 1 ? mediators : []));
  return others
    .map((mediator) => ({ mediator, count: meetings.filter((meeting) => meeting.mediator === mediator).length }))
    .filter(({ count }) => count > 0)
    .map(({ mediator, count }, index) => (
      <span key={mediator}>
        {index > 0 && ", "}
        <Said
          words={words}
          message="figures.conveners.other"
          of={{
            convener: words(`terms.mediator.${mediator}`),
            count,
            link: (inside) => (
              <a rel="nofollow" href={words.to(`${kinds.meeting.path}?mediator=${mediator}`)}>
                {inRow(inside)}
              </a>
            ),
          }}
        />
      </span>
    ));
}

function Body({ all, atlas, years }: { all: Venue[]; atlas: Atlas; years: YearOfTalks[] }) {
  const byDistance = all.toSorted((a, b) => a.km - b.km);
  const centre = centreOf(atlas);
  const { words } = atlas;
  const remote = atlas.meetings.filter((meeting) => remoteWords(meeting, words)).length;
  const counted = areCounted(atlas.meetings);
  const { meetings, places, home } = tally(atlas, all);
  return (
    <article className="figures wide-text">
      <h1>{words("pages./where-they-met")}</h1>
      <p className="intro">{words("figures.summary", { meetings, places, home })}</p>
      <p className="soft">
        {words("figures.whatIsCounted")}{" "}
        <Said
          words={words}
          message={counted ? "figures.numbersLead" : "figures.marksLead"}
          of={{ meetings: (inside) => <PageLink href={words.to(kinds.meeting.path)}>{inRow(inside)}</PageLink> }}
        />
        {remote > 0 && ` ${words("figures.remoteMore", { count: remote })}`}
      </p>
      <KnownUntil atlas={atlas} />

      <section aria-labelledby="venues">
        <h2 id="venues">{words("figures.places")}</h2>
        <p className="soft">{words("figures.areaOfCircle")}</p>
        <VenueCircles all={all} words={words} />
      </section>

      <section aria-labelledby="conveners">
        <h2 id="conveners">{words("figures.conveners")}</h2>
        {counted ? <p className="soft">{words("figures.conveners.numbersLead")}</p> : <MarkLegend words={words} />}
        <SkipFigure to="distance">{words("figures.conveners.skip")}</SkipFigure>
        <PageLinks of=".mark, .landmark a">
          <ConvenerMatrix atlas={atlas} years={years} counted={counted} />
        </PageLinks>
        <p className="soft figure-note">
          <Said words={words} message="figures.conveners.others" of={{ conveners: <OtherConveners atlas={atlas} /> }} />
        </p>
      </section>

      <section aria-labelledby="distance">
        <h2 id="distance">{words("figures.distance")}</h2>
        <p className="soft">
          <Said
            words={words}
            message="figures.distance.scale"
            of={{ place: <PlaceLabel place={centre} words={words} />, distance: formatKm(medianKm(all), words) }}
          />
        </p>
        {counted ? <p className="soft">{words("figures.distance.circle")}</p> : <MarkLegend words={words} />}
        <SkipFigure to="nearest">{words("figures.distance.skip")}</SkipFigure>
        <PageLinks of=".mark">
          <DistancePlot all={all} counted={counted} words={words} />
        </PageLinks>
        <div id="nearest" className="nearest-farthest">
          <VenueTable caption={words("figures.nearest")} venues={byDistance.slice(0, 4)} words={words} />
          <VenueTable caption={words("figures.farthest")} venues={byDistance.toReversed().slice(0, 4)} words={words} />
        </div>
      </section>

      <section aria-labelledby="numbers">
        <h2 id="numbers">{words("figures.inNumbers")}</h2>
        <VenueTable caption={words("figures.byNumber")} venues={all} total words={words} />
      </section>
    </article>
  );
}
