/**
 * Writes `public/geo/river-names.geojson`: points with a turn for the names of rivers, so that the drawn and the live map
 * name them at the same places. Running it again changes nothing. Usage: npx tsx scripts/derive-river-names.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { riverNames } from "./river-names.ts";

const folder = new URL("../public/geo/", import.meta.url);
const rivers = JSON.parse(readFileSync(new URL("rivers.geojson", folder), "utf8"));

const metadata = {
  title: "Names of rivers and where they stand",
  derivation:
    "scripts/derive-river-names.ts: the straightest stretches of each river of rivers.geojson, at least 70 km apart",
  licence: "As rivers.geojson; placement CC0",
};
const collection = { type: "FeatureCollection", metadata, features: riverNames(rivers.features) };
writeFileSync(new URL("river-names.geojson", folder), `${JSON.stringify(collection)}\n`);
