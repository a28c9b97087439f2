import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

/** [longitude, latitude] in degrees, and the room round it up to the border in km. */
export type NameSpot = [number, number, number];

const cells = 32;
const most = 10;
/** Nearer to the border than this in km a name would seem to stand on both sides. */
const least = 12;
const kmPerDegree = 111.2;

/** Flat enough for distances within a state, in km. */
function distanceKm([west = 0, south = 0]: Position, [east = 0, north = 0]: Position): number {
  const across = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.hypot(across, north - south) * kmPerDegree;
}

const within = (area: Feature, at: Position): boolean =>
  booleanPointInPolygon(at, area as Feature<Polygon | MultiPolygon>);

/**
 * Where a state may bear its name when only a part of it is in sight: its own label point first, then points well inside
 * that lie apart from each other, those with most room first. No name lies over a `contested` area.
 */
export function nameSpots(
  state: Feature<Polygon | MultiPolygon>,
  own: Position,
  contested: readonly Feature[],
): NameSpot[] {
  const { geometry } = state;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const border = parts.flat(2);
  const room = (at: Position) => Math.round(Math.min(...border.map((vertex) => distanceKm(at, vertex))));
  const [west, south, east, north] = bbox(state) as [number, number, number, number];
  const inside: NameSpot[] = [];
  for (let row = 1; row < cells; row++) {
    for (let column = 1; column < cells; column++) {
      const [x, y] = [west + ((east - west) * column) / cells, south + ((north - south) * row) / cells];
      if (!within(state, [x, y]) || contested.some((area) => within(area, [x, y]))) continue;
      const spot: NameSpot = [Number(x.toFixed(2)), Number(y.toFixed(2)), room([x, y])];
      if (spot[2] >= least) inside.push(spot);
    }
  }
  const apart = Math.max(60, distanceKm([west, south], [east, north]) / 6);
  const spots: NameSpot[] = [[own[0] ?? 0, own[1] ?? 0, room(own)]];
  for (const spot of inside.toSorted((a, b) => b[2] - a[2])) {
    if (spots.length === most) break;
    if (spots.every((other) => distanceKm(other, spot) >= apart)) spots.push(spot);
  }
  return spots;
}
