/** How the name of a place that is a line or a region lies: along itself. */
import type { Feature, Geometry, Position } from "geojson";
import type { Place } from "../atlas/schema/place-schema.ts";
import { toMercator } from "../cartography/camera.ts";
import { readGeoFile } from "../cartography/drawn/ground/geo-sources.ts";

/** The name follows this much of the line to either side of its point, as a share of the world's width: about 25 km. */
const reach = 0.0008;

const linesOf = (geometry: Geometry): Position[][] =>
  geometry.type === "LineString"
    ? [geometry.coordinates]
    : geometry.type === "MultiLineString"
      ? geometry.coordinates
      : [];

/**
 * Degrees clockwise, between -90 and 90, by which the name of a place without a point of its own is turned: of a line, its
 * direction where the name stands, read from the file of `public/geo` that the source of the place names; of a region,
 * level. Undefined for a place that is a point.
 */
export function labelTurn({ kind, precision, point, source }: Place): number | undefined {
  if (precision !== "region") return undefined;
  const file = /([a-z0-9-]+)\.geojson/.exec(source)?.[1];
  return kind === "border" && file !== undefined ? turnAt(readGeoFile(file).features, point) : 0;
}

/** A region of several states. */
export const isWide = ({ kind, country }: Place): boolean => kind === "region" && country === null;

function turnAt(features: Feature[], point: Place["point"]): number {
  const [x, y] = toMercator(point);
  const away = ([px, py]: [number, number]) => Math.hypot(px - x, py - y);
  const lines = features
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((line) => line.map(([longitude = 0, latitude = 0]) => toMercator([longitude, latitude])));
  const nearest = (line: [number, number][]) => Math.min(...line.map(away));
  const line = lines.toSorted((a, b) => nearest(a) - nearest(b))[0] ?? [];
  const close = line.filter((vertex) => away(vertex) <= reach);
  const [first, last] = [close[0], close.at(-1)];
  if (!first || !last || first === last) return 0;
  const degrees = (Math.atan2(last[1] - first[1], last[0] - first[0]) * 180) / Math.PI;
  return Math.round(degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees);
}
