/**
 * Areas, distances, arcs and bounds on the globe. Coordinates are [longitude, latitude] in degrees (WGS84).
 * Everything is measured on turf's sphere, whose radius is the mean radius of the Earth, 6371.0088 km
 * (`earthRadius` in @turf/helpers). Against the ellipsoid, lengths are off by about 0.5 % at most; areas in the Caucasus come
 * out 0.1 % too small.
 */
import {
  area,
  bbox,
  bearing,
  booleanPointInPolygon,
  distance,
  featureCollection,
  flatten,
  greatCircle,
  pointToLineDistance,
  polygonToLine,
} from "@turf/turf";
import type { Feature, Geometry, LineString, MultiLineString, Polygon } from "geojson";
import type { Point } from "../atlas/schema/fields.ts";

/** [west, south, east, north] in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The area in km² of the polygons together; lines and points count 0, overlaps count twice (Chamberlain & Duquette 2007). */
export function areaKm2(features: Feature[]): number {
  return area(featureCollection(features)) / 1e6;
}

/** The great-circle distance in km (haversine formula). */
export function distanceKm(a: Point, b: Point): number {
  return distance(a, b, { units: "kilometers" });
}

/**
 * The shortest way from `a` to `b` as a line of `points` vertices, first and last included (at least 2).
 * Throws a RangeError when the way crosses the antimeridian, where it would be two lines; none of the talks needs that.
 */
export function greatCircleArc(a: Point, b: Point, points: number): Feature<LineString> {
  const { geometry } = greatCircle(a, b, { npoints: points });
  if (geometry.type !== "LineString") throw new RangeError(`The arc from ${a} to ${b} crosses the antimeridian`);
  return { type: "Feature", properties: {}, geometry };
}

/** The smallest box round the geometries, in degrees. Throws a RangeError when there is nothing to go round. */
export function boundsOf(geometries: Geometry[]): Bounds {
  const [west, south, east, north] = bbox({ type: "GeometryCollection", geometries });
  if (!Number.isFinite(west)) throw new RangeError("There are no bounds without a coordinate");
  return [west, south, east, north] as Bounds;
}

/** The direction in which the shortest way from `a` to `b` sets out, in degrees from north, clockwise: 0 to below 360. */
export function bearingDegrees(a: Point, b: Point): number {
  return (bearing(a, b) + 360) % 360;
}

const parts = (features: Feature[]) => features.flatMap((feature) => flatten(feature as Feature).features) as Feature[];

const isPolygon = (feature: Feature): feature is Feature<Polygon> => feature.geometry.type === "Polygon";

/** True of a point in one of the areas; lines have no inside. */
export function isInside(point: Point, features: Feature[]): boolean {
  return parts(features).some((part) => isPolygon(part) && booleanPointInPolygon(point, part));
}

const outlines = (part: Feature): Feature<LineString>[] => {
  const line = isPolygon(part) ? polygonToLine(part) : part;
  const lines = "features" in line ? line.features : [line as Feature<LineString | MultiLineString>];
  return parts(lines).filter((each): each is Feature<LineString> => each.geometry.type === "LineString");
};

/** The distance in km from a point to the nearest line, or edge of an area; infinite where there is none. */
export function kmToLine(point: Point, features: Feature[]): number {
  const lines = parts(features).flatMap(outlines);
  return Math.min(...lines.map((line) => pointToLineDistance(point, line, { units: "kilometers" })));
}
