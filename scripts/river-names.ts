/** Where the names of rivers stand: along their straightest stretches, as points with a turn. */
import { distance } from "@turf/turf";
import type { Feature, LineString, MultiLineString, Point, Position } from "geojson";
import { fromMercator, toMercator, worldSize } from "../lib/cartography/camera.ts";
import { type LineSpot, lineSpots } from "../lib/cartography/drawn/names/line-spots.ts";
import { textWidth } from "../lib/cartography/drawn/names/text-width.ts";

/** The scale at which a stretch has to be straight for the name, and the name's size there in CSS px. */
const zoom = 7;
const size = 12;

/** The letter spacing of the names, in em. */
const spacing = 0.06;

/** A name this share of its size away from a straight line still seems to follow the river; else twice as much, and so on. */
const tolerableBend = 0.6;

/** From one name of a river to its next, in km. */
const apart = 70;

type River = Feature<LineString | MultiLineString>;

const linesOf = ({ geometry }: River): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

const isRiver = (feature: Feature): feature is River => feature.properties?.kind === "river";

/** Degrees to five decimals, as everywhere in `public/geo`. */
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

const onGround = ({ x, y }: LineSpot): Position =>
  fromMercator([x / worldSize(zoom), y / worldSize(zoom)]).map(rounded);

/** The straightest stretches for a name, best first; on a river that winds everywhere those that wind the least. */
function stretches(lines: Position[][], name: string): LineSpot[] {
  const world = worldSize(zoom);
  const width = textWidth(name, "serif", spacing) * size;
  const chains = lines.map((line) =>
    line.flatMap(([longitude = 0, latitude = 0]) => toMercator([longitude, latitude]).map((share) => share * world)),
  );
  for (const times of [1, 2, 4, 8]) {
    const bend = tolerableBend * size * times;
    const spots = chains
      .toSorted((a, b) => b.length - a.length)
      .flatMap((chain) => lineSpots(chain, width, bend, false));
    if (spots.length > 0) return spots;
  }
  return [];
}

/** One point for each place of a name, the best of each river first; `turn` is in degrees clockwise, between -90 and 90. */
export function riverNames(features: Feature[]): Feature<Point>[] {
  const rivers = features.filter(isRiver);
  const nameOf = ({ properties }: River): string => String(properties?.name_en);
  return [...new Set(rivers.map(nameOf))].flatMap((name) => {
    const parts = rivers.filter((river) => nameOf(river) === name);
    const names = Object.entries(parts[0]?.properties ?? {}).filter(([key]) => /^(name_|label_)/.test(key));
    const taken: Position[] = [];
    return stretches(parts.flatMap(linesOf), String(parts[0]?.properties?.label_en ?? name)).flatMap((spot) => {
      const coordinates = onGround(spot);
      if (taken.some((other) => distance(other, coordinates, { units: "kilometers" }) < apart)) return [];
      taken.push(coordinates);
      const properties = { ...Object.fromEntries(names), order: taken.length, turn: Math.round(spot.rotate) };
      return [{ type: "Feature" as const, properties, geometry: { type: "Point" as const, coordinates } }];
    });
  });
}
