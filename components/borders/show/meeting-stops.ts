import { monthIn } from "@/components/timeline/date-texts.ts";
import type { StepWords } from "@/components/timeline/step-words.ts";
import { mostSteps, type Step, stepsFor } from "@/components/timeline/steps.ts";
import { grouped } from "@/lib/atlas/grouped.ts";
import { arcPath } from "@/lib/view/front/front-arcs.ts";
import { isWithin, overviewCamera, type Spot, spotOf } from "@/lib/view/front/front-cameras.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { Marker, MarkerEntry } from "@/lib/view/marker.ts";
import { fetchMeetings } from "@/lib/view/points/fetch-points.ts";
import { wordsOf } from "@/lib/words/words.ts";
import { element, type Staged, type Stop } from "./stops.ts";

const pace = 1500;
const namespace = "http://www.w3.org/2000/svg";

interface MeetingStop extends Stop {
  /** Where it was held, in percent of the picture: of a month all such places; none of one from afar, or beyond the picture. */
  spots: Spot[];
  /** The ways from both capitals, as paths in a box of 160 × 100. */
  arcs: string[];
}

/** The earliest day that a browser knows: a show has no track whose ends would hold meetings back. */
const allTime = { first: -8.64e15, day: (time: number) => new Date(time).toISOString().slice(0, 10) };

/** Of a day without words no more is said than its month, or its year: the rest may not be known. */
function monthWords(on: string, given: StepWords): string {
  const [year = "", month] = on.split("-");
  return on.endsWith("-01-01") ? year : monthIn(given.dates, Number(year), Number(month));
}

/** Very many meetings, by month with their counts, as the slider stops at them. */
function countedStops({ markers, unplaced }: Pick<MapData, "markers" | "unplaced">, given: StepWords): MeetingStop[] {
  const capitals = markers.filter(({ role }) => role === "side");
  const byPlace = new Map(markers.map((marker) => [marker.place, marker]));
  const meetingsOf = (entries: MarkerEntry[]) => entries.filter(({ kind }) => kind === "meeting");
  const held = markers.map((marker) => ({ ...marker, entries: meetingsOf(marker.entries) }));
  const { all } = stepsFor({ markers: held, unplaced: meetingsOf(unplaced) }, allTime, given);
  // What has no words says how many there are on its day, and is one stop with them.
  const byDay = grouped(all, ({ on, title }) => [`${on} ${title}`]);
  return [...byDay.values()].map((steps): MeetingStop => {
    const [{ on, date, title }] = steps as [Step];
    const places = new Set(steps.flatMap((step) => step.places));
    const within = [...places]
      .flatMap((place) => byPlace.get(place) ?? [])
      .filter(({ point }) => isWithin(spotOf(overviewCamera, point)));
    return {
      date: date || monthWords(on, given),
      title,
      ...(within.length === 0 && { says: wordsOf(given)("borders-live.afarOrBeyond") }),
      spots: within.map(({ point }) => spotOf(overviewCamera, point)),
      arcs: within.flatMap(({ place, point }) =>
        capitals.filter((from) => from.place !== place).map((from) => arcPath(from.point, point)),
      ),
    };
  });
}

/** All meetings in the order of their dates, those without a place among them; by month where they are too many for a show. */
export function meetingStops(
  { markers, unplaced }: Pick<MapData, "markers" | "unplaced">,
  given: StepWords,
): MeetingStop[] {
  const capitals = markers.filter(({ role }) => role === "side");
  const found = new Map<string, { entry: MarkerEntry; marker?: Marker }>();
  for (const marker of markers)
    for (const entry of marker.entries)
      if (entry.kind === "meeting" && (entry.facets.places[0] === marker.place || !found.has(entry.path)))
        found.set(entry.path, { entry, marker });
  for (const entry of unplaced) if (entry.kind === "meeting") found.set(entry.path, { entry });
  const words = wordsOf(given);
  if (found.size > mostSteps) return countedStops({ markers, unplaced }, given);
  return [...found.values()]
    .toSorted((a, b) => a.entry.facets.start - b.entry.facets.start)
    .map(({ entry, marker }) => {
      const said = { date: entry.date, title: entry.title };
      const without = (says: string) => ({ ...said, says, spots: [], arcs: [] });
      if (!marker) return without(words("borders-live.afar"));
      const spot = spotOf(overviewCamera, marker.point);
      if (!isWithin(spot)) return without(words("borders-live.beyond", { place: marker.label }));
      const from = capitals.filter(({ place }) => place !== marker.place);
      return { ...said, spots: [spot], arcs: from.map(({ point }) => arcPath(point, marker.point)) };
    });
}

const circleAt = ([x, y]: Spot): SVGElement => {
  const circle = document.createElementNS(namespace, "circle");
  for (const [name, value] of [["cx", x * 1.6] as const, ["cy", y] as const, ["r", 0.9] as const])
    circle.setAttribute(name, String(value));
  return circle;
};

function arcOf(path: string): SVGElement {
  const arc = document.createElementNS(namespace, "path");
  arc.setAttribute("d", path);
  arc.setAttribute("pathLength", "1");
  return arc;
}

/** The meetings over a picture of the ground, which the page names: a dot drops where one was held, and arcs draw to it. */
export async function stageMeetings(ground: string, given: StepWords): Promise<Staged> {
  const data = await fetchMeetings(mostSteps, given.language);
  const stops = meetingStops(data, given);
  const picture = document.createElementNS(namespace, "svg");
  picture.setAttribute("viewBox", "0 0 160 100");
  picture.setAttribute("aria-hidden", "true");
  const names = data.markers
    .filter(({ role }) => role === "side")
    .map(({ point, label }) => {
      const [x, y] = spotOf(overviewCamera, point);
      const name = element("b", { className: "show-capital", textContent: label });
      Object.assign(name.style, { left: `${x}%`, top: `${y}%` });
      return name;
    });
  const image = element("img", { src: ground, alt: "", className: "show-ground" });
  const frame = element("div", { className: "show-frame" }, image, picture, ...names);
  /** The dots of the stops up to the one that is shown, and the arcs to that. */
  const dots: SVGElement[][] = [];
  let ways: SVGElement[] = [];
  return {
    pace,
    stops,
    stage: element("div", { className: "show-stage" }, frame),
    show: (index) => {
      for (const gone of [...ways, ...dots.splice(index).flat()]) gone.remove();
      for (const dot of dots.at(-1) ?? []) dot.removeAttribute("data-now");
      for (const { spots } of stops.slice(dots.length, index + 1)) {
        const fresh = spots.map(circleAt);
        dots.push(fresh);
        picture.append(...fresh);
      }
      const now = dots[index] ?? [];
      ways = stops[index]?.arcs.map(arcOf) ?? [];
      for (const each of [...ways, ...now]) each.setAttribute("data-now", "");
      // Arcs lie over the dots of before, under those that they lead to.
      picture.append(...ways, ...now);
    },
  };
}
