import { arcPath } from "@/lib/view/front/front-arcs.ts";
import { isWithin, overviewCamera, type Spot, spotOf } from "@/lib/view/front/front-cameras.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { Marker, MarkerEntry } from "@/lib/view/marker.ts";
import { fetchMeetings } from "@/lib/view/points/fetch-points.ts";
import { element, type Staged, type Stop } from "./stops.ts";

const pace = 1500;
const namespace = "http://www.w3.org/2000/svg";

interface MeetingStop extends Stop {
  /** Where it was held, in percent of the picture; undefined of one from afar, or beyond the picture. */
  spot?: Spot;
  /** The ways from both capitals, as paths in a box of 160 × 100. */
  arcs: string[];
}

/** All meetings in the order of their dates, those without a place among them. */
export function meetingStops({ markers, unplaced }: Pick<MapData, "markers" | "unplaced">): MeetingStop[] {
  const capitals = markers.filter(({ role }) => role === "side");
  const found = new Map<string, { entry: MarkerEntry; marker?: Marker }>();
  for (const marker of markers)
    for (const entry of marker.entries)
      if (entry.kind === "meeting" && (entry.facets.places[0] === marker.place || !found.has(entry.path)))
        found.set(entry.path, { entry, marker });
  for (const entry of unplaced) if (entry.kind === "meeting") found.set(entry.path, { entry });
  return [...found.values()]
    .toSorted((a, b) => a.entry.facets.start - b.entry.facets.start)
    .map(({ entry, marker }) => {
      const words = { date: entry.date, title: entry.title };
      if (!marker) return { ...words, says: "Held from afar: no place is marked.", arcs: [] };
      const spot = spotOf(overviewCamera, marker.point);
      if (!isWithin(spot)) return { ...words, says: `${marker.label} lies beyond this map.`, arcs: [] };
      const from = capitals.filter(({ place }) => place !== marker.place);
      return { ...words, spot, arcs: from.map(({ point }) => arcPath(point, marker.point)) };
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
export async function stageMeetings(ground: string): Promise<Staged> {
  const data = await fetchMeetings();
  const stops = meetingStops(data);
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
  return {
    pace,
    stops,
    stage: element("div", { className: "show-stage" }, frame),
    show: (index) => {
      const before = stops.slice(0, index).flatMap(({ spot }) => (spot ? circleAt(spot) : []));
      const { spot, arcs } = stops[index] ?? { arcs: [] };
      const now = spot ? [...arcs.map(arcOf), circleAt(spot)] : [];
      for (const each of now) each.setAttribute("data-now", "");
      picture.replaceChildren(...before, ...now);
    },
  };
}
