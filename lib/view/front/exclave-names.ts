/** The parts of the sides' countries that lie apart from their capitals, and have a name on the map of the region. */
import { booleanPointInPolygon, flatten } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Atlas } from "../../atlas/atlas.ts";
import { defaultLanguage, type LabelLanguage } from "../../atlas/names/label-language.ts";
import { sideCapitals } from "../../atlas/roles.ts";
import { readGeoFile } from "../../cartography/drawn/ground/geo-sources.ts";
import { waysLayers } from "../../cartography/style/content-layers.ts";

export interface ExclaveName {
  text: string;
  lang: LabelLanguage;
  /** Degrees. */
  point: [number, number];
}

/** In the words that the map of the region has for them: in both languages of the sides where they differ. */
export function exclaveNames(atlas: Atlas, names: LabelLanguage = atlas.words.language): ExclaveName[] {
  const capitals = sideCapitals(atlas).map(({ point }) => [...point]);
  const land = readGeoFile(waysLayers.land).features as Feature<Polygon | MultiPolygon>[];
  const ofSides = land.filter((country) => capitals.some((point) => booleanPointInPolygon(point, country)));
  const apart = ofSides
    .flatMap((country) => flatten(country).features)
    .filter((part) => !capitals.some((point) => booleanPointInPolygon(point, part)));
  return readGeoFile(waysLayers.regions).features.flatMap(({ properties, geometry }) => {
    if (geometry.type !== "Point" || !apart.some((part) => booleanPointInPolygon(geometry.coordinates, part)))
      return [];
    const own = properties?.[`label_${names}`] ?? properties?.[`name_${names}`];
    const [text, lang] = own ? [String(own), names] : [String(properties?.name_en), defaultLanguage];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ text, lang, point: [longitude, latitude] }];
  });
}
