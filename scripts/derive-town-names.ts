/**
 * Rewrites `public/geo/towns.geojson` so that contested towns show their names in alphabetical order, as the whole
 * site does: "Stepanakert / Khankendi" → "Khankendi / Stepanakert". The source writes the Armenian use first, so that
 * order is kept as `name_en_armenian` and `name_en_azerbaijani` where the file did not have them yet. Running it again
 * changes nothing. Usage: npx tsx scripts/derive-town-names.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

type Properties = Record<string, unknown>;

const separator = " / ";

/** The properties of one town with every pair of names in alphabetical order. */
export function withAlphabeticalNames(properties: Properties): Properties {
  const english = String(properties.name_en ?? "");
  const [armenian, azerbaijani] = english.split(separator);
  const uses =
    azerbaijani !== undefined && !("name_en_armenian" in properties)
      ? { name_en_armenian: armenian, name_en_azerbaijani: azerbaijani }
      : {};
  const sorted = Object.entries(properties).map(([key, value]) => [
    key,
    key.startsWith("name_") && typeof value === "string" ? alphabetical(value, key.slice("name_".length)) : value,
  ]);
  return { ...Object.fromEntries(sorted), ...uses };
}

function alphabetical(names: string, language: string): string {
  return names
    .split(separator)
    .toSorted((one, other) => one.localeCompare(other, language.slice(0, 2)))
    .join(separator);
}

function deriveTownNames(path: URL): void {
  const towns = JSON.parse(readFileSync(path, "utf8"));
  for (const feature of towns.features) feature.properties = withAlphabeticalNames(feature.properties);
  writeFileSync(path, JSON.stringify(towns));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  deriveTownNames(new URL("../public/geo/towns.geojson", import.meta.url));
}
