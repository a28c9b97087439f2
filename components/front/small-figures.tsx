import type { CSSProperties } from "react";
import { formatKm } from "@/components/figures/distance-plot.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { centreOf } from "@/lib/atlas/roles.ts";
import { logShare, medianKm, type Venue } from "@/lib/atlas/statistics.ts";
import { circleScale, mostCircles } from "@/lib/view/front/front-venues.ts";
import { yearsOfTalks } from "@/lib/view/front/years-of-talks.ts";

/** As many rows as the figure beside has. */
const rows = 6;

const bar = (share: number) => ({ "--share": `${(share * 100).toFixed(1)}%` }) as CSSProperties;

function Where({ all }: { all: Venue[] }) {
  const most = all[0]?.meetings.length ?? 1;
  return (
    <ol className="bars">
      {all.slice(0, rows).map(({ place, meetings }) => (
        <li key={place.id} style={bar(meetings.length / most)}>
          <PageLink href={`/places/${place.id}`}>
            <PlaceLabel place={place} />
          </PageLink>
          <span className="count">{meetings.length}</span>
        </li>
      ))}
    </ol>
  );
}

function Who({ atlas }: { atlas: Atlas }) {
  const years = yearsOfTalks(atlas);
  const counts = atlas.decisions.conveners.map(({ title }, index) => {
    return { title, index, count: years.reduce((sum, { cells }) => sum + (cells[index]?.length ?? 0), 0) };
  });
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol className="bars">
      {counts.map(({ title, index, count }) => (
        <li key={title} style={bar(count / most)} data-by={index}>
          {title}
          <span className="count">{count}</span>
        </li>
      ))}
    </ol>
  );
}

const scale = [10, 100, 1000, 10_000];

/** All venues on one line, by their distance; the scale is logarithmic. */
function HowFar({ all }: { all: Venue[] }) {
  const share = (km: number) => bar(logShare(Math.max(10, km), 10, 10_000));
  const smaller = circleScale(all);
  return (
    <div className="distance-line" aria-hidden="true">
      {all.slice(0, mostCircles).map(({ place, km, meetings }) => (
        <i
          key={place.id}
          style={{ ...share(km), "--d": (Math.sqrt(meetings.length) * smaller).toFixed(2) } as CSSProperties}
        />
      ))}
      {scale.map((km) => (
        <span key={km} style={share(km)}>
          {km.toLocaleString("en")}
        </span>
      ))}
    </div>
  );
}

/** The three figures of /where-they-met in small; each leads to the whole one. */
export function SmallFigures({ atlas, all }: { atlas: Atlas; all: Venue[] }) {
  return (
    <div className="small-figures front-part">
      <section aria-labelledby="where">
        <h2 id="where">
          <PageLink href="/where-they-met#venues">Where</PageLink>
        </h2>
        <Where all={all} />
      </section>
      <section aria-labelledby="who">
        <h2 id="who">
          <PageLink href="/where-they-met#conveners">Who convened</PageLink>
        </h2>
        <Who atlas={atlas} />
      </section>
      <section aria-labelledby="how-far">
        <h2 id="how-far">
          <PageLink href="/where-they-met#distance">How far</PageLink>
        </h2>
        <p>
          Half of the meetings at a place took place more than {formatKm(medianKm(all))} from{" "}
          <PlaceLabel place={centreOf(atlas)} />.
        </p>
        <HowFar all={all} />
        <p className="soft">Venues by distance in km; each mark on the scale is ten times as far as the one before.</p>
      </section>
    </div>
  );
}
