/** Coordinates in words and numbers, as a reader copies them. */
import { worldSize } from "./camera.ts";

/** Decimals of a degree that a CSS px is worth at a zoom: what is finer would be invented. */
export function decimalsWorth(zoom: number): number {
  return Math.min(5, Math.max(1, Math.ceil(-Math.log10(360 / worldSize(zoom)))));
}

const hemisphere = (value: number, [positive, negative]: readonly [string, string]) =>
  value < 0 ? negative : positive;
const northSouth = ["N", "S"] as const;
const eastWest = ["E", "W"] as const;

/** [longitude, latitude] in degrees → “39.817° N, 46.752° E”, latitude first. */
export function decimalDegrees([longitude, latitude]: readonly [number, number], decimals: number): string {
  const one = (value: number, sides: readonly [string, string]) =>
    `${Math.abs(value).toFixed(decimals)}° ${hemisphere(value, sides)}`;
  return `${one(latitude, northSouth)}, ${one(longitude, eastWest)}`;
}

/** [longitude, latitude] in degrees → “39° 49′ 01″ N, 46° 45′ 07″ E”, latitude first. */
export function degreesMinutesSeconds([longitude, latitude]: readonly [number, number]): string {
  const one = (value: number, sides: readonly [string, string]) => {
    const seconds = Math.round(Math.abs(value) * 3600);
    const two = (number: number) => String(number).padStart(2, "0");
    const [degrees, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return `${degrees}° ${two(minutes)}′ ${two(seconds % 60)}″ ${hemisphere(value, sides)}`;
  };
  return `${one(latitude, northSouth)}, ${one(longitude, eastWest)}`;
}
