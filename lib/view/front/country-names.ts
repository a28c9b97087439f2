/** The countries that the front page names before any venue: those of the sides, and the neighbour between them and Europe. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Atlas } from "../../atlas/atlas.ts";
import { madeOnce } from "../../atlas/made-once.ts";
import { defaultLanguage, type LabelLanguage } from "../../atlas/names/label-language.ts";
import { sideCapitals } from "../../atlas/roles.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import { readGeoFile } from "../../cartography/drawn/ground/geo-sources.ts";
import { waysLayers } from "../../cartography/style/content-layers.ts";
import type { Words } from "../../words/words.ts";

export interface CountryName {
  text: string;
  lang: LabelLanguage;
  /** Where the map of the region has the name, in degrees. */
  point: [number, number];
  /** One of the two whose talks these are. */
  side: boolean;
}

const countries = madeOnce(({ locale }: Words) => new Intl.DisplayNames(locale, { type: "region" }));

/** "United States"; the regions that are no state's have their own words. */
export const countryWord = (code: string, words: Words) =>
  code ? (countries(words).of(code) ?? code) : words("front.elsewhere");

/** By which the files of the ground know a country. */
const englishNames = new Intl.DisplayNames("en", { type: "region" });

/** Capital letters as the language has them; Georgian headlines are set in its everyday letters. */
const inCapitals = (text: string, lang: LabelLanguage) => (lang === "ka" ? text : text.toLocaleUpperCase(lang));

function named({ country }: Place, side: boolean, asked: LabelLanguage): CountryName[] {
  const english = country ? englishNames.of(country) : undefined;
  if (english === undefined) return [];
  const label = readGeoFile("state-names").features.find(({ properties }) => properties?.name_en === english);
  if (label?.geometry.type !== "Point") return [];
  const name = label.properties?.[`name_${asked}`];
  const [text, lang] = typeof name === "string" ? [name, asked] : [english, defaultLanguage];
  const [longitude = 0, latitude = 0] = label.geometry.coordinates;
  return [{ text: inCapitals(text, lang), lang, point: [longitude, latitude], side }];
}

/** A name of the ground for orientation: of a sea, a word in each line, or in capitals of a state. */
export interface GroundName {
  text: string;
  lang: LabelLanguage;
  point: [number, number];
  sea: boolean;
  /** Whether a point (degrees) belongs to what is named. */
  covers: (point: Position) => boolean;
}

const land = () => readGeoFile(waysLayers.land).features as Feature<Polygon | MultiPolygon>[];

/** A state covers its area, a sea what is no state's. */
const coverOf = (english: unknown, sea: boolean) => (point: Position) => {
  const owner = land().find((feature) => booleanPointInPolygon(point, feature));
  return sea ? !owner : owner?.properties?.name_en === english;
};

/** The seas, and then the other states around the two, by the label points of the map of the region. */
export function groundNames(atlas: Atlas, asked: LabelLanguage = atlas.words.language): GroundName[] {
  const named = new Set(countryNames(atlas, asked).map(({ text }) => text));
  const seas = readGeoFile("label-points").features.filter(({ properties }) => properties?.layer === waysLayers.seas);
  const states = readGeoFile("state-names").features.filter(
    ({ properties }) => properties?.layer === waysLayers.states,
  );
  return [...seas, ...states]
    .flatMap(({ properties, geometry }) => {
      if (geometry.type !== "Point") return [];
      const own = properties?.[`name_${asked}`];
      const [name, lang] = typeof own === "string" ? [own, asked] : [String(properties?.name_en), defaultLanguage];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const sea = properties?.layer === waysLayers.seas;
      const point: [number, number] = [longitude, latitude];
      const covers = coverOf(properties?.name_en, sea);
      return [{ text: sea ? name.replaceAll(" ", "\n") : inCapitals(name, lang), lang, point, sea, covers }];
    })
    .filter(({ text }) => !named.has(text))
    .toSorted((a, b) => Number(b.sea) - Number(a.sea));
}

/** In capitals, as maps have them. */
export function countryNames(atlas: Atlas, names: LabelLanguage = atlas.words.language): CountryName[] {
  const neighbours = atlas.decisions.roles.neighbours.flatMap((id) => atlas.place(id) ?? []);
  return [
    ...sideCapitals(atlas).flatMap((capital) => named(capital, true, names)),
    ...neighbours.flatMap((capital) => named(capital, false, names)),
  ];
}
