/**
 * Completes the names in `public/geo`: Georgian and French ones, and `label_en`, `label_hy` … where a label needs more than the
 * name in that language. Both names of a contested place stand there by the same rule as on markers and pages
 * (`labelParts`), and a place of `content/places.json` has the names that it has there. Running it again changes nothing.
 * Usage: npx tsx scripts/derive-names.ts && npx tsx scripts/derive-label-points.ts && npx tsx scripts/derive-river-names.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type LabelLanguage, labelLanguages } from "../lib/atlas/names/label-language.ts";
import { isContested, labelParts, nameSeparator, partsText, placeLabel } from "../lib/atlas/names/names.ts";
import type { Place, PlaceName } from "../lib/atlas/schema/place-schema.ts";
import { georgian } from "./names/georgian.ts";
import { armenianDistrict, besideEnglish, formOf } from "./names/sides.ts";

type Properties = Record<string, unknown>;

const files = ["towns", "peaks", "region-labels", "rivers", "lakes", "seas", "seven-districts"];
const folder = new URL("../public/geo/", import.meta.url);
const [armenian, azerbaijani] = ["Armenian side", "Azerbaijan"];

/** The languages in which a place of `content/places.json` has on the ground the name that it has there. */
const asOnPages = ["ka", "fr"] as const;

/** The languages in which the files may have the names of both sides in one: such a pair is complete as it is. */
const inPairs: readonly LabelLanguage[] = ["ru", "fr"];

/** A district bears the name of its town, but not always on both sides. */
const isDistrict = (properties: Properties) => "lost" in properties;

/** The place of the gazetteer that a town or region is: by its GeoNames id, else by its name. */
function placeOf(properties: Properties, places: Place[]): Place | undefined {
  const id = properties.geonameid;
  const same = (place: Place) => place.names.some(({ lang, text }) => lang === "en" && text === properties.name_en);
  return places.find(({ source }) => (id ? source.startsWith(`GeoNames ${id},`) : false)) ?? places.find(same);
}

/** The English names of the two sides, the Armenian one first as the sources write them; undefined without dispute. */
function sidesOf(properties: Properties): [string, string] | undefined {
  const english = String(properties.name_en);
  const known = armenianDistrict[english];
  if (known && isDistrict(properties)) return [known, english];
  if (!english.includes(nameSeparator)) return undefined;
  const { name_en_armenian: first, name_en_azerbaijani: second } = properties;
  const [one = "", other = ""] = english.split(nameSeparator);
  return typeof first === "string" && typeof second === "string" ? [first, second] : [one, other];
}

/** "Քաշաթաղ (Լաչին)" → both names; "Bazarçay / Bərgüşad", two names of one side, → the last. */
const variants = (text: unknown): string[] => (typeof text === "string" ? text.replace(")", "").split(" (") : []);

function placeLike(properties: Properties, [one, other]: [string, string]): Place {
  const name = (text: string | undefined, lang: string, usedBy?: string): PlaceName[] =>
    text ? [{ text, lang, ...(usedBy ? { usedBy } : { formOf: formOf[text] }) }] : [];
  const [firstHy, secondHy] = variants(properties.name_hy);
  // The one district whose Armenian column begins with the name of its administration.
  const [own, foreign] = firstHy === "Կուբաթլու" ? [secondHy, firstHy] : [firstHy, secondHy];
  const names = [
    ...name(one, "en", armenian),
    ...name(other, "en", azerbaijani),
    ...name(own, "hy", armenian),
    ...name(foreign, "hy", azerbaijani),
    ...name(
      String(properties.name_az ?? "")
        .split(nameSeparator)
        .at(-1),
      "az",
      azerbaijani,
    ),
    ...name(properties.name_ru as string | undefined, "ru"),
    ...name(properties.name_ka as string | undefined, "ka"),
  ];
  return { names } as Place;
}

function labelOf(properties: Properties, language: LabelLanguage, place: Place | undefined): string | undefined {
  const name = properties[`name_${language}`];
  const sides = sidesOf(properties);
  if (place && isContested(place) && !isDistrict(properties)) return placeLabel(place, language);
  if (!sides) {
    return besideEnglish.includes(String(name)) ? `${name}${nameSeparator}${properties.name_en}` : undefined;
  }
  if (inPairs.includes(language) && String(name).includes(nameSeparator)) return undefined;
  return partsText(labelParts(placeLike(properties, sides), language));
}

/** The properties with Georgian and French names, and a label wherever the name alone would not do. */
export function withLabels(given: Properties, places: Place[]): Properties {
  const properties = { ...given };
  for (const language of labelLanguages) delete properties[`label_${language}`];
  const place = placeOf(properties, places);
  const typed = georgian[String(properties.name_en)];
  if (typed) properties.name_ka = typed;
  for (const language of asOnPages) {
    const known = place?.names.find(({ lang, former, usedBy }) => lang === language && !former && !usedBy)?.text;
    if (known) properties[`name_${language}`] = known;
  }
  for (const language of labelLanguages) {
    const label = labelOf(properties, language, place);
    const plain = properties[`name_${language}`] ?? properties.name_en;
    if (label !== undefined && label !== plain) properties[`label_${language}`] = label;
  }
  return properties;
}

function deriveNames(): void {
  const { places } = JSON.parse(readFileSync(new URL("../content/places.json", import.meta.url), "utf8"));
  for (const file of files) {
    const path = new URL(`${file}.geojson`, folder);
    const collection = JSON.parse(readFileSync(path, "utf8"));
    for (const feature of collection.features) feature.properties = withLabels(feature.properties, places);
    writeFileSync(path, `${JSON.stringify(collection)}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) deriveNames();
