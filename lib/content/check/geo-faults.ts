/** What is wrong with a GeoJSON file (RFC 7946), apart from the winding of its rings. */
import { isFeatureCollection } from "./geo-files.ts";
import { type Finding, type JsonPath, show } from "./problem.ts";

type Fault = Omit<Finding, "file">;

/** How deep the positions of a geometry lie in its coordinates. */
const depths: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

function positionFault(position: unknown, path: JsonPath): Fault | undefined {
  const [longitude, latitude] = Array.isArray(position) ? position : [];
  const inRange = (value: unknown, limit: number) => typeof value === "number" && Math.abs(value) <= limit;
  if (inRange(longitude, 180) && inRange(latitude, 90)) return undefined;
  return { path, wrong: `${show(position)} is no position on Earth`, right: "give [longitude, latitude] in degrees" };
}

function ringFault(ring: unknown[], path: JsonPath): Fault | undefined {
  if (ring.length < 4) return { path, wrong: `a ring of ${ring.length} positions`, right: "a ring has at least four" };
  if (show(ring[0]) === show(ring.at(-1))) return undefined;
  return { path, wrong: "the ring is not closed", right: `end it where it starts: ${show(ring[0])}` };
}

/** The first fault of coordinates that nest `depth` lists around positions; one is enough to find the place. */
function coordinatesFault(coordinates: unknown, depth: number, rings: boolean, path: JsonPath): Fault | undefined {
  if (depth === 0) return positionFault(coordinates, path);
  if (!Array.isArray(coordinates))
    return { path, wrong: `${show(coordinates)} is no list`, right: "give a list of positions" };
  for (const [index, item] of coordinates.entries()) {
    const fault = coordinatesFault(item, depth - 1, rings, [...path, index]);
    if (fault) return fault;
  }
  return rings && depth === 1 ? ringFault(coordinates, path) : undefined;
}

function featureFault(feature: unknown, path: JsonPath): Fault | undefined {
  const { type, geometry } = (feature ?? {}) as {
    type?: unknown;
    geometry?: { type?: string; coordinates?: unknown } | null;
  };
  if (type !== "Feature") return { path, wrong: "not a Feature", right: 'give it "type": "Feature"' };
  const depth = depths[geometry?.type ?? ""];
  const inGeometry = [...path, "geometry"];
  if (depth === undefined) {
    return {
      path: inGeometry,
      wrong: `unknown geometry ${show(geometry?.type)}`,
      right: `use ${Object.keys(depths).join(", ")}`,
    };
  }
  const rings = geometry?.type?.endsWith("Polygon") ?? false;
  return coordinatesFault(geometry?.coordinates, depth, rings, [...inGeometry, "coordinates"]);
}

/** The faults of a parsed file, at most one per feature; `undefined` stands for a file that is not JSON. */
export function geoFaults(json: unknown): Fault[] {
  if (json === undefined) return [{ path: [], wrong: "not JSON", right: "export the file again" }];
  if (!isFeatureCollection(json)) {
    return [
      {
        path: [],
        wrong: "not a FeatureCollection",
        right: 'give it "type": "FeatureCollection" and a list of features',
      },
    ];
  }
  return json.features.flatMap((feature, index) => featureFault(feature, ["features", index]) ?? []);
}
