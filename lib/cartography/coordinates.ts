/** Coordinates in words and numbers, as a reader copies them. */
import type { Words } from "../words/words.ts";
import { worldSize } from "./camera.ts";

/** Decimals of a degree that a CSS px is worth at a zoom: what is finer would be invented. */
export function decimalsWorth(zoom: number): number {
  return Math.min(5, Math.max(1, Math.ceil(-Math.log10(360 / worldSize(zoom)))));
}

type Point = readonly [longitude: number, latitude: number];

/** Both angles with their hemispheres. Digits are the same in every language: they are copied into searches. */
function pointWords([longitude, latitude]: Point, angle: (value: number) => string, words: Words): string {
  return words("map-live.spot.point", {
    latitude: angle(Math.abs(latitude)),
    northSouth: latitude < 0 ? "south" : "north",
    longitude: angle(Math.abs(longitude)),
    eastWest: longitude < 0 ? "west" : "east",
  });
}

/** [longitude, latitude] in degrees → “39.817° N, 46.752° E”, latitude first. */
export function decimalDegrees(point: Point, decimals: number, words: Words): string {
  return pointWords(point, (value) => `${value.toFixed(decimals)}°`, words);
}

const two = (number: number) => String(number).padStart(2, "0");

function sexagesimal(value: number): string {
  const seconds = Math.round(value * 3600);
  const [degrees, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${degrees}° ${two(minutes)}′ ${two(seconds % 60)}″`;
}

/** [longitude, latitude] in degrees → “39° 49′ 01″ N, 46° 45′ 07″ E”, latitude first. */
export const degreesMinutesSeconds = (point: Point, words: Words): string => pointWords(point, sexagesimal, words);
