import type { CSSProperties } from "react";
import { formatKm } from "@/components/figures/distance-plot.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { centreOf } from "@/lib/atlas/roles.ts";
import { logShare, medianKm, type Venue } from "@/lib/atlas/statistics.ts";
import { circleScale, mostCircles } from "@/lib/view/front/front-venues.ts";
import { yearsOfTalks } from "@/lib/view/front/years-of-talks.ts";
import type { Words } from "@/lib/words/words.ts";

/** As many rows as the figure beside has. */
const rows = 6;

const bar = (share: number) => ({ "--share": `${(share * 100).toFixed(1)}%` }) as CSSProperties;

function Where({ all, words }: { all: Venue[]; words: Words }) {
  const most = all[0]?.meetings.length ?? 1;
  return (
    <ol className="bars">
      {all.slice(0, rows).map(({ place, meetings }) => (
        <li key={place.id} style={bar(meetings.length / most)}>
          <PageLink href={words.to(`/places/${place.id}`)}>
            <PlaceLabel place={place} words={words} />
          </PageLink>
          <span className="count">{words.number(meetings.length)}</span>
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
          <span className="count">{atlas.words.number(count)}</span>
        </li>
      ))}
    </ol>
  );
}

const scale = [10, 100, 1000, 10_000];

/** All venues on one line, by their distance; the scale is logarithmic. */
function HowFar({ all, words }: { all: Venue[]; words: Words }) {
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
          {words.number(km)}
        </span>
      ))}
    </div>
  );
}

/** The three figures of /where-they-met in small; each leads to the whole one. */
export function SmallFigures({ atlas, all }: { atlas: Atlas; all: Venue[] }) {
  const { words } = atlas;
  const half = {
    distance: formatKm(medianKm(all), words),
    place: <PlaceLabel place={centreOf(atlas)} words={words} />,
  };
  return (
    <div className="small-figures front-part">
      <section aria-labelledby="where">
        <h2 id="where">
          <PageLink href={words.to("/where-they-met#venues")}>{words("front.where")}</PageLink>
        </h2>
        <Where all={all} words={words} />
      </section>
      <section aria-labelledby="who">
        <h2 id="who">
          <PageLink href={words.to("/where-they-met#conveners")}>{words("front.whoConvened")}</PageLink>
        </h2>
        <Who atlas={atlas} />
      </section>
      <section aria-labelledby="how-far">
        <h2 id="how-far">
          <PageLink href={words.to("/where-they-met#distance")}>{words("front.howFar")}</PageLink>
        </h2>
        <p>
          <Said words={words} message="front.halfFartherThan" of={half} />
        </p>
        <HowFar all={all} words={words} />
        <p className="soft">{words("front.distanceScale")}</p>
      </section>
    </div>
  );
}
