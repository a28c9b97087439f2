/**
 * Places in the Linked Places format 1.3 (https://github.com/LinkedPasts/linked-places-format), which gazetteers such as the
 * World Historical Gazetteer read. It is GeoJSON and JSON-LD at once.
 */
import { datesOverlap } from "../../atlas/dates/dates.ts";
import { isContested, placeLabel } from "../../atlas/names/names.ts";
import type { Place, PlaceName } from "../../atlas/schema/place-schema.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";
import { datePoints } from "../date-points.ts";

const format = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

/** Words that the context of the format does not have: without one, programs for linked data drop what they say. */
const ownWords = [
  ...["metadata", "homepage", "version", "knownUntil", "caution", "licence"],
  ...["contested", "precision", "usedBy", "former"],
];

/** The context of the format, and ours for the rest. */
function context({ site }: Dataset) {
  const own = ownWords.map((word) => [word, `${site.origin}/data#${word}`]);
  return [format, { ...Object.fromEntries(own), fclasses: "http://www.geonames.org/ontology#featureClass" }];
}

interface PlaceType {
  /** One of the seven classes of GeoNames: populated, spot, region, water. */
  fclass: "P" | "S" | "L" | "H";
  /** A concept of Getty's Art and Architecture Thesaurus, of those that the format's own list has. */
  aat?: string;
}

const types: Record<Place["kind"], PlaceType> = {
  capital: { fclass: "P", aat: "aat:300008389" },
  city: { fclass: "P", aat: "aat:300008389" },
  town: { fclass: "P", aat: "aat:300008375" },
  village: { fclass: "P", aat: "aat:300008372" },
  resort: { fclass: "P" },
  airport: { fclass: "S", aat: "aat:300000681" },
  monastery: { fclass: "S" },
  building: { fclass: "S" },
  reservoir: { fclass: "H", aat: "aat:300006191" },
  region: { fclass: "L", aat: "aat:300182722" },
  border: { fclass: "L", aat: "aat:300387143" },
};

/** How far a point can be trusted to be the place itself. */
const certainty: Record<Place["precision"], "certain" | "less-certain" | "uncertain"> = {
  building: "certain",
  city: "certain",
  district: "less-certain",
  region: "uncertain",
};

const iso = (edtf: string) =>
  datePoints(edtf).map((point) => point?.parts.map((part) => String(part).padStart(2, "0")).join("-"));

/** An end that is open is left away; a beginning that is open is at the latest at the end. */
function timespan(edtf: string) {
  const [start, end] = iso(edtf);
  return {
    start: start === undefined ? { latest: end } : { in: start },
    ...(start !== undefined && end !== undefined && { end: { in: end } }),
  };
}

/** When the atlas tells of it; what no entry names is as the record knows it on its last day. */
function when({ atlas, entries, knownUntil }: Dataset, { id }: Place) {
  const told = atlas.entriesAt(id).filter((entry) => entries.includes(entry));
  const dates = [...new Set(told.map(({ date }) => date))];
  const known = dates.filter((date) => datesOverlap(date, `../${knownUntil}`));
  return {
    timespans: (known.length > 0 ? known : [knownUntil]).map(timespan),
    label: known.length > 0 ? atlas.words("exports.placeWhen.told") : atlas.words("exports.placeWhen.known"),
  };
}

/** The address of a record of GeoNames, where that is the source. */
function citation(source: string) {
  const [, record] = /^GeoNames (\d+)/.exec(source) ?? [];
  return { label: source, ...(record && { "@id": `https://www.geonames.org/${record}` }) };
}

const toponym = ({ text, lang, source, usedBy, former }: PlaceName) => ({
  toponym: text,
  lang,
  ...(source && { citations: [citation(source)] }),
  // a word of ours: without it a name would seem to be everybody's
  ...(usedBy && { usedBy }),
  ...(former && { former }),
});

/** One name at least must have a citation: where no source is known for any, it is our own page. */
function names(place: Place, address: string, label: string) {
  const [first, ...more] = place.names.toSorted((a, b) => Number(!a.source) - Number(!b.source)).map(toponym);
  return [{ citations: [{ label, "@id": address }], ...first }, ...more];
}

function feature(dataset: Dataset, place: Place) {
  const { site } = dataset;
  const address = `${site.origin}/places/${place.id}`;
  const { fclass, aat } = types[place.kind];
  return {
    "@id": address,
    type: "Feature",
    properties: {
      title: placeLabel(place),
      ccodes: place.country ? [place.country] : [],
      fclasses: [fclass],
      contested: isContested(place),
      precision: place.precision,
    },
    when: when(dataset, place),
    names: names(place, address, site.name),
    types: [{ ...(aat && { identifier: aat }), label: place.kind, sourceLabels: [{ label: place.kind, lang: "en" }] }],
    geometry: {
      type: "Point",
      coordinates: place.point,
      certainty: certainty[place.precision],
      citations: [citation(place.source)],
    },
    links: place.wikidata ? [{ type: "closeMatch", identifier: `wd:${place.wikidata}` }] : [],
    ...(place.intro && {
      descriptions: [{ "@id": address, value: place.intro.join("\n\n"), lang: dataset.atlas.words.language }],
    }),
  };
}

export function linkedPlaces(dataset: Dataset): string {
  const features = dataset.places.map((place) => feature(dataset, place));
  const collection = {
    "@context": context(dataset),
    type: "FeatureCollection",
    metadata: provenance(dataset),
    features,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
