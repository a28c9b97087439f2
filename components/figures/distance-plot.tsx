import { escapeHtml } from "@/components/ui/escape-html.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { compareDates, formatDate } from "@/lib/atlas/dates/dates.ts";
import { grouped } from "@/lib/atlas/grouped.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import type { Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import { labelledVenues, logShare, timeShare, type Venue, yearOf } from "@/lib/atlas/statistics.ts";
import type { Words } from "@/lib/words/words.ts";
import { markMarkup } from "./mark-markup.ts";

const possibleLines = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000];

/** Above and below the outermost venues the scale goes on by a third of their distance. */
const margin = 4 / 3;

/** Names of venues stand beside the scale when they are this share of its height apart. */
const nameGap = 0.14;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** The scale of the distances of these venues: where one stands in its height, 0 to 1, and the lines that lie on it. */
function scaleOf(all: Venue[]) {
  // a logarithm has no zero: what lies in the same town stands at a kilometre
  const distances = all.map(({ km }) => Math.max(1, km));
  const [nearest, farthest] = [Math.min(...distances) / margin, Math.max(...distances) * margin];
  const heightOf = (km: number) => logShare(Math.max(1, km), nearest, farthest);
  return { heightOf, lines: possibleLines.filter((km) => km > nearest && km < farthest) };
}

/** A number stays beside its unit. */
export const formatKm = (km: number, words: Words) => words("figures.km", { km: Math.round(km) });

interface Held {
  meeting: Meeting;
  km: number;
}

/** How many steps the height of the scale has where meetings are counted. */
const steps = 14;

/** The diameter of the largest circle, in rem. */
const largestCount = 1.5;

/** Meetings of a year at about the same distance as one circle each, whose area is their number. */
function countsMarkup(
  meetings: Held[],
  heightOf: (km: number) => number,
  at: (date: string, km: number) => string,
  words: Words,
): string {
  const bands = grouped(meetings, ({ meeting, km }) => [`${yearOf(meeting)} ${Math.floor(heightOf(km) * steps)}`]);
  const most = Math.max(...[...bands.values()].map(({ length }) => length));
  return [...bands.values()]
    .map((held) => {
      const year = held[0] ? yearOf(held[0].meeting) : 0;
      const km = held.reduce((sum, one) => sum + one.km, 0) / held.length;
      const size = (0.25 + (largestCount - 0.25) * Math.sqrt(held.length / most)).toFixed(2);
      const of = { year: `${year}`, distance: formatKm(km, words), count: held.length };
      return `<i class="mark" title="${escapeHtml(words("figures.distance.meetings", of))}" style="${at(`${year}-07`, km)};--size:${size}rem"></i>`;
    })
    .join("");
}

/** Every meeting by date and distance, or `counted` where they are too many. The scale of distances is logarithmic, and says so. */
export function DistancePlot({ all, counted, words }: { all: Venue[]; counted: boolean; words: Words }) {
  const { heightOf, lines } = scaleOf(all);
  const meetings = all
    .flatMap(({ place, meetings: held, km }) => held.map((meeting) => ({ place, meeting, km })))
    .toSorted((a, b) => compareDates(a.meeting.date, b.meeting.date));
  const years = meetings.map(({ meeting }) => yearOf(meeting));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const at = (date: string, km: number) =>
    `left:${percent(timeShare(date, first, last))};bottom:${percent(heightOf(km))}`;
  const ticks = Array.from({ length: last - first }, (_, index) => first + index).filter((year) => year % 5 === 0);
  return (
    <div className="plot">
      <div className="plot-ground" aria-hidden="true">
        {lines.map((km) => (
          <span key={km} className="plot-line" style={{ bottom: percent(heightOf(km)) }}>
            {formatKm(km, words)}
          </span>
        ))}
        {ticks.map((year) => (
          <span key={year} className="plot-tick" style={{ left: percent(timeShare(`${year}`, first, last)) }}>
            {year}
          </span>
        ))}
      </div>
      {counted ? (
        <div
          className="plot-marks"
          role="img"
          aria-label={words("figures.distance.counts")}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and our own words
          dangerouslySetInnerHTML={{ __html: countsMarkup(meetings, heightOf, at, words) }}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a list of a hundred items would double the markup
        <div
          className="plot-marks"
          role="group"
          aria-label={words("figures.distance.marks")}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: its texts are escaped in mark-markup.ts
          dangerouslySetInnerHTML={{
            __html: meetings
              .map(({ place, meeting, km }) =>
                markMarkup(
                  meeting,
                  // who met is said in the table above: twice on one page it would weigh too much
                  words("figures.distance.meeting", {
                    place: placeLabel(place),
                    date: formatDate(meeting.date, words),
                    distance: formatKm(km, words),
                  }),
                  words,
                  at(meeting.date, km),
                ),
              )
              .join(""),
          }}
        />
      )}
      <ul className="plot-names" aria-label={words("figures.distance.venues")}>
        {labelledVenues(all, heightOf, nameGap).map(({ place, km }) => (
          <li key={place.id} style={{ bottom: percent(heightOf(km)) }}>
            <PageLink href={words.to(`/places/${place.id}`)}>
              <PlaceLabel place={place} words={words} />
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
