import { bbox, booleanPointInPolygon, point, pointToLineDistance, polygonToLine } from "@turf/turf";
import type { Feature, LineString, Polygon, Position } from "geojson";

const cells = 40;

/** The point of a polygon furthest from its outer ring, to a fortieth of its extent; degrees, three decimals. */
export function innermostPoint(polygon: Polygon): Position {
  const [west, south, east, north] = bbox(polygon) as [number, number, number, number];
  const shore = polygonToLine({ type: "Polygon", coordinates: polygon.coordinates.slice(0, 1) }) as Feature<LineString>;
  let best: { at: Position; distance: number } = { at: [(west + east) / 2, (south + north) / 2], distance: -1 };
  for (let row = 1; row < cells; row++) {
    for (let column = 1; column < cells; column++) {
      const at = [west + ((east - west) * column) / cells, south + ((north - south) * row) / cells];
      if (!booleanPointInPolygon(at, polygon)) continue;
      const distance = pointToLineDistance(point(at), shore);
      if (distance > best.distance) best = { at, distance };
    }
  }
  return best.at.map((degrees) => Number(degrees.toFixed(3)));
}
