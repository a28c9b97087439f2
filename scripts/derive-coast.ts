/**
 * Writes `public/geo/coast.geojson`: the shores of the seas (`kind: "shore"`) without the straight edges where the
 * file was cut (those are `kind: "cut"`), so that a coast can be drawn as a line; and the water within five
 * kilometres of them (`kind: "shallows"`, an ornament: it says nothing about depth). Usage: npx tsx scripts/derive-coast.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buffer, featureCollection, intersect, multiLineString, truncate } from "@turf/turf";
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from "geojson";

const shallowsKilometres = 5;
const folder = new URL("../public/geo/", import.meta.url);

/** Where the seas were cut, in degrees [west, south, east, north]. */
const window = [38, 37, 52, 44] as const;

function isCut(from: Position, to: Position): boolean {
  const [west, south, east, north] = window;
  const onMeridian = from[0] === to[0] && (from[0] === west || from[0] === east);
  const onParallel = from[1] === to[1] && (from[1] === south || from[1] === north);
  return onMeridian || onParallel;
}

/** The runs of a ring's edges that are shore, or those that are cut. */
export function runs(ring: Position[], wanted: "shore" | "cut"): Position[][] {
  const found: Position[][] = [[]];
  for (const [index, from] of ring.slice(0, -1).entries()) {
    const to = ring[index + 1] as Position;
    const run = found.at(-1) as Position[];
    if (isCut(from, to) !== (wanted === "cut")) found.push([]);
    else if (run.length === 0) run.push(from, to);
    else run.push(to);
  }
  return found.filter((run) => run.length > 1);
}

function edges(sea: Feature<Polygon>, kind: "shore" | "cut"): Feature<MultiLineString> {
  return multiLineString(
    sea.geometry.coordinates.flatMap((ring) => runs(ring, kind)),
    { kind },
  );
}

function shoreAndShallows(sea: Feature<Polygon>): Feature[] {
  const shore = edges(sea, "shore");
  const band = buffer(shore, shallowsKilometres, { units: "kilometers" });
  const shallows = band && intersect(featureCollection([sea, band as Feature<Polygon>]));
  if (!shallows) throw new Error("A sea without water along its shore");
  return [shore, edges(sea, "cut"), truncate({ ...shallows, properties: { kind: "shallows" } }, { precision: 4 })];
}

function deriveCoast(): void {
  const seas: FeatureCollection<Polygon> = JSON.parse(readFileSync(new URL("seas.geojson", folder), "utf8"));
  const features = seas.features.flatMap((sea) => shoreAndShallows(sea));
  const metadata = {
    title: "Coasts",
    derivation: "scripts/derive-coast.ts from seas.geojson",
    licence: "Public domain",
  };
  writeFileSync(
    new URL("coast.geojson", folder),
    `${JSON.stringify({ type: "FeatureCollection", metadata, features })}\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) deriveCoast();
