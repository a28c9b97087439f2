import type { Point } from "../../../atlas/schema/fields.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Generous bounding boxes in degrees. By country, because Gyumri's swapped coordinates still lie in the Caucasus. */
const boxes: Record<string, Box> = {
  AM: { west: 43.3, south: 38.7, east: 46.8, north: 41.4 },
  AZ: { west: 44.6, south: 38.2, east: 50.8, north: 42.1 },
  GE: { west: 39.8, south: 40.9, east: 46.9, north: 43.8 },
};

function inside([longitude, latitude]: Point, { west, south, east, north }: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Longitude comes before latitude: told by points that would lie in their country the other way round. */
export const coordinatesSwapped: Rule = {
  name: "coordinates-swapped",
  check: ({ places }) =>
    places.flatMap(({ value: { point, country }, file, path }) => {
      const box = boxes[country ?? ""];
      const swapped: Point = [point[1], point[0]];
      if (box === undefined || inside(point, box) || !inside(swapped, box)) return [];
      const wrong = `${show(point)} is outside ${country} and would be inside the other way round`;
      return [{ file, path: [...path, "point"], wrong, right: `longitude first: ${show(swapped)}` }];
    }),
};

/** A place in Armenia, Azerbaijan or Georgia lies there, at least roughly. */
export const coordinatesOutside: Rule = {
  name: "coordinates-outside",
  check: ({ places }) =>
    places.flatMap(({ value: { point, country }, file, path }) => {
      const box = boxes[country ?? ""];
      if (box === undefined || inside(point, box) || inside([point[1], point[0]], box)) return [];
      const right = "correct the point, or the country";
      return [{ file, path: [...path, "point"], wrong: `${show(point)} is not in ${country}`, right }];
    }),
};
