import type { FeatureCollection, Geometry, Position } from "geojson";
import { toMercator } from "../../camera.ts";
import type { StyledFeature } from "../../style/evaluate.ts";
import type { Chain } from "./chain.ts";
import { vertexKey } from "./junctions.ts";
import { vertexWeights } from "./simplify.ts";

/** A polygon is its outer ring and its holes, a line or a point one chain. */
export type Part = Chain[];

/** A feature in the Mercator square with everything that does not depend on the camera already computed. */
export type PreparedFeature = StyledFeature & { parts: Part[] };

/**
 * Computes what `detail` makes of each vertex: 1 keeps all that a reader could see, less is for soft natural shapes.
 * Throws a TypeError for a GeometryCollection, which no file of the atlas contains.
 */
export function prepare(
  collection: FeatureCollection,
  junctions: ReadonlySet<string>,
  detail: number,
): PreparedFeature[] {
  return collection.features.map((feature): PreparedFeature => {
    const type = feature.geometry.type.replace("Multi", "") as StyledFeature["type"];
    const chain = (positions: Position[]): Chain => prepareChain(positions, type === "Polygon", junctions, detail);
    const parts = positionsOf(feature.geometry).map((part) => part.map(chain));
    return { type, properties: feature.properties ?? {}, parts };
  });
}

function positionsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case "Point":
      return [[[geometry.coordinates]]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [[position]]);
    case "LineString":
      return [[geometry.coordinates]];
    case "MultiLineString":
      return geometry.coordinates.map((line) => [line]);
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    default:
      throw new TypeError(`The drawn map cannot draw a ${geometry.type}`);
  }
}

function prepareChain(chain: Position[], closed: boolean, junctions: ReadonlySet<string>, detail: number): Chain {
  const positions = closed ? chain.slice(0, -1) : chain;
  const points = new Float64Array(positions.flatMap((position) => toMercator(position as [number, number])));
  const fixed = (vertex: number): boolean => junctions.has(vertexKey(positions[vertex] as Position));
  return { points, weights: vertexWeights(points, closed, fixed).map((weight) => weight * detail), closed };
}
