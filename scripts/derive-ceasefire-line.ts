/**
 * Derives public/geo/ceasefire-line-2020-2023.geojson: the outline of the peacekeepers' zone, left open where the two
 * corridor strips meet it. The strips share their vertices with the zone, so that a stretch of the outline belongs to the
 * junction when both its ends are vertices of the same strip. Run with `npx tsx scripts/derive-ceasefire-line.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { coordAll, length, lineString, polygonToLine } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";

const folder = new URL("../public/geo/", import.meta.url);
const control = JSON.parse(readFileSync(new URL("control-2020-2023.geojson", folder), "utf8"));
const features: Feature<Polygon>[] = control.features;
const ofKind = (kind: string) => features.filter((feature) => feature.properties?.kind === kind);

const [zone] = ofKind("zone");
if (zone?.geometry.type !== "Polygon" || zone.geometry.coordinates.length !== 1) {
  throw new Error("The zone in control-2020-2023.geojson is not one polygon without holes");
}
// Vertices are compared as text ("46.56016,39.67411"): shared edges are identical to the last decimal.
const strips = ofKind("corridor-strip").map((strip) => new Set(coordAll(strip).map(String)));
const outline = coordAll(polygonToLine(zone)).slice(1);
const vertex = (index: number) => outline[index % outline.length] as Position;
const isJunction = (index: number) =>
  strips.some((strip) => strip.has(String(vertex(index))) && strip.has(String(vertex(index + 1))));

// The ring starts anywhere: begin after the last stretch of the junction, end before its first.
const stretches = outline.map((_, index) => index);
const begins = stretches.filter((index) => isJunction(index) && !isJunction(index + 1)).map((index) => index + 1);
if (begins.length !== 1) throw new Error(`The junction falls into ${begins.length} parts; expected 1`);
const start = begins[0] as number;
const kept = stretches.filter((index) => !isJunction(start + index)).length;
const line = stretches.slice(0, kept + 1).map((index) => vertex(start + index));

const { source, version, package: origin, licence, schematic, valid_from, valid_to } = control.metadata;
const drawn = length(lineString(line), { units: "kilometers" });
const opening = length(lineString([...outline, vertex(0)]), { units: "kilometers" }) - drawn;
const kilometres = Math.round(drawn);

const metadata = {
  title: "Ceasefire line, 10 November 2020 to 19 September 2023",
  source,
  version,
  package: origin,
  licence,
  derivation:
    "scripts/derive-ceasefire-line.ts: outline of the zone in control-2020-2023 less the stretch along which the two " +
    `corridor strips meet it (${opening.toFixed(1)} km); every vertex is a vertex of the zone`,
  accuracy:
    `Editorial, not surveyed: ${kilometres} km as drawn; hand-made edges are good to 2-3 km. Left open along both routes ` +
    "of the corridor, although they belong to different dates. In the east and west the line stands only since the " +
    "handovers of 20 November to 1 December 2020. Not shown: the passing to Azerbaijani control of " +
    "Chaylaggala / Khtsaberd and Hin Tagher / Kohna Taghlar (December 2020) and Farrukh / Parukh (March 2022), positions " +
    "taken in April 2023. Scale 1:10 million: lines are off by about 0.5-3 km.",
  schematic: schematic.replace(/; \(4\).*$/, ""),
  valid_from,
  valid_to,
};
const properties = {
  name_en: "Ceasefire line, November 2020 to September 2023",
  kind: "line",
  schematic_edges: true,
  valid_from,
  valid_to,
  length_km: kilometres,
};
const collection = { type: "FeatureCollection", metadata, features: [lineString(line, properties)] };
writeFileSync(new URL("ceasefire-line-2020-2023.geojson", folder), `${JSON.stringify(collection)}\n`);
console.log(`${kilometres} km in ${line.length} vertices, ${opening.toFixed(1)} km left open`);
