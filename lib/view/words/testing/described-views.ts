/** Views of every kind of page, dates and filters, with the words on them, and measures that do without turf. */
import type { Position } from "geojson";
import { knownIn } from "../../../address/known.ts";
import type { Point } from "../../../atlas/schema/fields.ts";
import { loadAtlas } from "../../../content/load.ts";
import { articleView, entryView, listView, type PageView, placeView } from "../../page-view.ts";
import { parseView } from "../../url-view.ts";
import { effectiveView } from "../../visible.ts";
import { viewWords } from "../view-words.ts";

export const atlas = loadAtlas();
const known = knownIn(atlas);
const queries = [
  "",
  "on=1992",
  "on=2013-01-28",
  "on=2013-01-28&with=2022-07-16",
  "on=2024-06-30",
  "kind=meeting",
  "mediator=eu",
];
export const pages: PageView[] = [
  listView(atlas, "all", atlas.entries),
  listView(atlas, "meetings", atlas.meetings),
  ...atlas.placesInUse.map((place) => placeView(atlas, place)),
  ...atlas.entries.filter((_, index) => index % 9 === 0).map((entry) => entryView(atlas, entry)),
  ...atlas.articles.map((article) => articleView(atlas, article)),
];
const views = queries.flatMap((query) => {
  const asked = parseView(new URLSearchParams(query), known).view;
  return pages.map((page) => effectiveView(atlas.layers, page, asked));
});

export const described = views.map((view) => ({ view, text: viewWords(atlas, view).join(" ") }));

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** Spherical law of cosines, which turf does not use. */
export function km([a, b]: Point, [c, d]: Point): number {
  const cosine =
    Math.sin(radians(b)) * Math.sin(radians(d)) +
    Math.cos(radians(b)) * Math.cos(radians(d)) * Math.cos(radians(c - a));
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}

/** Even-odd rule over all rings. */
export function isWithin([x, y]: Point, rings: Position[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.slice(1).forEach(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

/** In degrees from north, clockwise: 0 to below 360. */
export function bearing([a, b]: Point, [c, d]: Point): number {
  const [fromLatitude, toLatitude, east] = [radians(b), radians(d), radians(c - a)];
  const x = Math.sin(east) * Math.cos(toLatitude);
  const y =
    Math.cos(fromLatitude) * Math.sin(toLatitude) - Math.sin(fromLatitude) * Math.cos(toLatitude) * Math.cos(east);
  return ((Math.atan2(x, y) * 180) / Math.PI + 360) % 360;
}

/** The least distance from a point to the segments of lines, on the plane that touches the globe at the point (azimuthal, equidistant). */
export function kmToSegments(point: Point, lines: Position[][]): number {
  const onPlane = (to: Position): [number, number] => {
    const [far, way] = [km(point, to as Point), radians(bearing(point, to as Point))];
    return [far * Math.sin(way), far * Math.cos(way)];
  };
  const toSegment = ([ax, ay]: [number, number], [bx, by]: [number, number]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
    return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
  };
  const least = lines.map((line) => {
    const flat = line.map(onPlane);
    return Math.min(...flat.slice(1).map((end, index) => toSegment(flat[index] ?? end, end)));
  });
  return Math.min(...least);
}

export const number = (words: string) => Number(words.replaceAll(",", ""));
