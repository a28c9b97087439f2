/** Where the states bear their names: in the part of each that is in sight, the same in both maps. */
import type { Feature, FeatureCollection, Point } from "geojson";
import { type Camera, project } from "../cartography/camera.ts";
import { referenceBox } from "../cartography/frame.ts";
import { nominalScale } from "./clusters.ts";
import type { Variant } from "./image-path.ts";

/** [longitude, latitude] in degrees, and the room round it up to the border in km. */
export type NameSpot = [number, number, number];

export interface StateName {
  /** As the style reads them: content layer, and names by language. */
  properties: Record<string, string>;
  /** The usual one first. */
  spots: NameSpot[];
}

/** What is in sight: what every pane shows of the camera, in the wide or the narrow drawing. */
export interface Sight {
  camera: Camera;
  variant: Variant;
}

/** Capitals with their spacing, in em; a longer name is set in two lines. */
const letter = 0.98;
const longest = 20;

/** CSS px that a name keeps from the edges of what is in sight; more below, where the credit stands. */
const margin = { side: 10, top: 22, bottom: 34 };

const kmPerDegree = 111.2;

/** About the size of a state's name at a zoom in CSS px: `state-labels.ts` of the style. */
const sizeAt = (zoom: number) => Math.min(22, Math.max(8, 12 + (zoom - 5) * 2.5));

function halfWidth({ properties: { name_en = "" } }: StateName, zoom: number): number {
  const letters = name_en.length > longest ? Math.ceil(name_en.length / 2) + 2 : name_en.length;
  return (letters * letter * sizeAt(zoom)) / 2;
}

/**
 * The spot of a state's name in sight: its usual one where the whole name fits there, else that with most room for it
 * within the state, and of those the nearest to the usual one. None where the name would be cut.
 */
export function nameSpot(state: StateName, { camera, variant }: Sight): NameSpot | undefined {
  const scale = nominalScale[variant];
  const seen = { center: camera.center, zoom: camera.zoom + Math.log2(scale) };
  const size = { width: referenceBox.width * scale, height: referenceBox.height * scale };
  const half = halfWidth(state, seen.zoom);
  const placed = state.spots.map((spot) => ({ spot, at: project(seen, size, [spot[0], spot[1]]) }));
  const usual = placed[0];
  const fitting = placed.filter(
    ({ at: [x, y] }) =>
      x >= half + margin.side &&
      x <= size.width - half - margin.side &&
      y >= margin.top &&
      y <= size.height - margin.bottom,
  );
  if (!usual || fitting.includes(usual)) return usual?.spot;
  const [northX] = project(seen, size, [0, 0]);
  const [eastX] = project(seen, size, [1, 0]);
  const room = ([, latitude, km]: NameSpot) =>
    Math.min(1, ((km / kmPerDegree / Math.cos((latitude * Math.PI) / 180)) * (eastX - northX)) / half);
  const away = ([x, y]: [number, number]) => Math.hypot(x - usual.at[0], y - usual.at[1]) / size.width;
  return fitting.toSorted((a, b) => room(b.spot) - away(b.at) - (room(a.spot) - away(a.at)))[0]?.spot;
}

/** The names as features for the source `state-names` of the style; without a sight each at its usual spot. */
export function stateNameFeatures(states: StateName[], sight?: Sight): FeatureCollection<Point> {
  const features = states.flatMap((state): Feature<Point>[] => {
    const spot = sight ? nameSpot(state, sight) : state.spots[0];
    if (!spot) return [];
    const geometry = { type: "Point" as const, coordinates: [spot[0], spot[1]] };
    return [{ type: "Feature", geometry, properties: state.properties }];
  });
  return { type: "FeatureCollection", features };
}
