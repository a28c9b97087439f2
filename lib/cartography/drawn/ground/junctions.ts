import type { FeatureCollection, Position } from "geojson";

/** The key of a vertex: two files that share a border share its coordinates to the last digit. */
export function vertexKey([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}

/**
 * The vertices where more than two edges meet, over all files together. They are never simplified away, so that
 * neighbours, which share the chain of vertices between two junctions, lose the same vertices of it and no gap opens.
 */
export function junctionsOf(collections: readonly FeatureCollection[]): Set<string> {
  const neighbours = new Map<string, [string, string?]>();
  const junctions = new Set<string>();
  const meet = (vertex: string, other: string): void => {
    const known = neighbours.get(vertex);
    if (!known) neighbours.set(vertex, [other]);
    else if (known[0] === other || known[1] === other) return;
    else if (known[1] === undefined) known[1] = other;
    else junctions.add(vertex);
  };
  for (const chain of collections.flatMap(chainsOf)) {
    const keys = chain.map(vertexKey);
    for (let index = 1; index < keys.length; index++) {
      meet(keys[index] as string, keys[index - 1] as string);
      meet(keys[index - 1] as string, keys[index] as string);
    }
  }
  return junctions;
}

function chainsOf(collection: FeatureCollection): Position[][] {
  return collection.features.flatMap(({ geometry }) => {
    if (geometry.type === "LineString") return [geometry.coordinates];
    if (geometry.type === "Polygon" || geometry.type === "MultiLineString") return geometry.coordinates;
    return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
  });
}
