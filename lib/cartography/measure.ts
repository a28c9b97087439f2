/**
 * Areas, distances, arcs and bounds on the globe. Coordinates are [longitude, latitude] in degrees (WGS84).
 * Everything is measured on turf's sphere, whose radius is the mean radius of the Earth, 6371.0088 km
 * (`earthRadius` in @turf/helpers). Against the ellipsoid, lengths are off by about 0.5 % at most; areas in the Caucasus come
 * out 0.1 % too small.
 */
import { area, bbox, distance, featureCollection, greatCircle } from "@turf/turf";
import type { Feature, Geometry, LineString } from "geojson";
import type { Point } from "../atlas/schema.ts";

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
