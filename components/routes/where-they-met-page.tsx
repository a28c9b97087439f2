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
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { inThousands } from "@/lib/atlas/counted.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { remoteSentence, remoteWords } from "@/lib/atlas/remote.ts";
import { centreOf } from "@/lib/atlas/roles.ts";
import { convenersByYear, medianKm, tally, type Venue, venues, type YearOfTalks } from "@/lib/atlas/statistics.ts";
import { mediatorWord } from "@/lib/atlas/terms.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/where-they-met", title: "Where they met, in pictures" };
const description =
  "The venues of the Armenia–Azerbaijan talks over Nagorno-Karabakh: how often each was used, who convened, and how far away they lie.";

/** The answer to the site's name, in three pictures and their table. */
export function whereTheyMetPage(atlas: Atlas, { names }: Asked = {}): PageContent {
  const groups = atlas.decisions.conveners.map(({ mediators }) => mediators);
  const years = convenersByYear(atlas.meetings, groups);
  return {
    ...address,
    description,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    // The map counts what the figures count.
    about: { what: "text" },
    listed: listedEntries(years.flatMap(({ cells }) => cells.flat())),
    view: { ...listView(atlas, "Where they met", atlas.meetings), filters: { kind: "meeting" } },
    body: <Body all={venues(atlas, names)} atlas={atlas} years={years} />,
  };
}

function Body({ all, atlas, years }: { all: Venue[]; atlas: Atlas; years: YearOfTalks[] }) {
  const byDistance = all.toSorted((a, b) => a.km - b.km);
  const centre = centreOf(atlas);
  const { meetings, places, home } = tally(atlas, all);
  const others = atlas.decisions.conveners.flatMap(({ mediators }) => (mediators.length > 1 ? mediators : []));
  const remote = atlas.meetings.filter(remoteWords).length;
  const counted = areCounted(atlas.meetings);
  const count = (mediator: string) => atlas.meetings.filter((meeting) => meeting.mediator === mediator).length;
  return (
    <article className="figures wide-text">
      <h1>Where they met, in pictures</h1>
      <p className="intro">
        {inThousands(meetings)} meetings in {inThousands(places)} places; {inThousands(home)} of the places lie in
        Armenia or Azerbaijan.
      </p>
      <p className="soft">
        Counted is what this atlas lists, with its sources; other meetings may have taken place.{" "}
        {counted
          ? "Names lead to their places, the numbers by convener and year to lists of "
          : "Every mark leads to its "}
        <PageLink href={kinds.meeting.path}>{counted ? "meetings" : "meeting"}</PageLink>
        {counted ? "." : " or place."}
        {remote > 0 && ` ${remoteSentence(remote, "the table of who convened")}`}
      </p>
      <KnownUntil atlas={atlas} />

      <section aria-labelledby="venues">
        <h2 id="venues">The places</h2>
        <p className="soft">The area of a circle is the number of meetings.</p>
        <VenueCircles all={all} />
      </section>

      <section aria-labelledby="conveners">
        <h2 id="conveners">Who convened</h2>
        {counted ? (
          <p className="soft">
            Each number of a convener and year leads to that convener’s list of meetings, where those of the year begin;
            of several conveners together, to the list of all meetings.
          </p>
        ) : (
          <MarkLegend />
        )}
        <SkipFigure to="distance">Skip the meetings year by year</SkipFigure>
        <PageLinks of=".mark, .landmark a">
          <ConvenerMatrix atlas={atlas} years={years} counted={counted} />
        </PageLinks>
        <p className="soft figure-note">
          Others:{" "}
          {others
            .filter((mediator) => count(mediator) > 0)
            .map((mediator, index) => (
              <span key={mediator}>
                {index > 0 && ", "}
                <a rel="nofollow" href={`${kinds.meeting.path}?mediator=${mediator}`}>
                  {mediatorWord[mediator]}
                </a>{" "}
                {inThousands(count(mediator))}
              </span>
            ))}
          .
        </p>
      </section>

      <section aria-labelledby="distance">
        <h2 id="distance">How far away</h2>
        <p className="soft">
          As the crow flies from <PlaceLabel place={centre} />. Half of the meetings at a place took place more than{" "}
          {formatKm(medianKm(all))} away. The scale is logarithmic: each line is about three times as far as the one
          below.
        </p>
        {counted ? (
          <p className="soft">A circle counts the meetings of a year at about one distance.</p>
        ) : (
          <MarkLegend />
        )}
        <SkipFigure to="nearest">Skip the meetings by distance</SkipFigure>
        <PageLinks of=".mark">
          <DistancePlot all={all} counted={counted} />
        </PageLinks>
        <div id="nearest" className="nearest-farthest">
          <VenueTable caption="Nearest" venues={byDistance.slice(0, 4)} />
          <VenueTable caption="Farthest" venues={byDistance.toReversed().slice(0, 4)} />
        </div>
      </section>

      <section aria-labelledby="numbers">
        <h2 id="numbers">All places in numbers</h2>
        <VenueTable caption="By number of meetings" venues={all} total />
      </section>
    </article>
  );
}
