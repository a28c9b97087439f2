/**
 * What the words of our linked data mean, by the contexts that the files name: those words that our files use, written down from
 * the vocabularies themselves, so that no test needs a network.
 */

/** A word whose value is the address of a thing. */
const address = (iri: string) => ({ "@id": iri, "@type": "@id" });
/** One whose value is a word of the vocabulary. */
const word = (iri: string) => ({ "@id": iri, "@type": "@vocab" });
const list = (iri: string) => ({ "@id": iri, "@container": "@list" });

const aliases = { id: "@id", type: "@type" };

const oa = "http://www.w3.org/ns/oa#";
const as = "http://www.w3.org/ns/activitystreams#";
const dublinCore = "http://purl.org/dc/terms/";
const foaf = "http://xmlns.com/foaf/0.1/";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const label = "http://www.w3.org/2000/01/rdf-schema#label";

/** https://www.w3.org/TR/annotation-vocab/ */
const annotations = {
  ...aliases,
  ...Object.fromEntries(
    ["Annotation", "SpecificResource", "TextualBody", "TextQuoteSelector", "tagging", "commenting", "assessing"].map(
      (each) => [each, oa + each],
    ),
  ),
  Organization: `${foaf}Organization`,
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  body: address(`${oa}hasBody`),
  target: address(`${oa}hasTarget`),
  source: address(`${oa}hasSource`),
  selector: address(`${oa}hasSelector`),
  motivation: word(`${oa}motivatedBy`),
  purpose: word(`${oa}hasPurpose`),
  creator: address(`${dublinCore}creator`),
  rights: address(`${dublinCore}rights`),
  items: { ...list(`${as}items`), "@type": "@id" },
  partOf: address(`${as}partOf`),
  first: address(`${as}first`),
  total: `${as}totalItems`,
  startIndex: `${as}startIndex`,
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  format: "http://purl.org/dc/elements/1.1/format",
  language: "http://purl.org/dc/elements/1.1/language",
  value: `${rdf}value`,
  name: `${foaf}name`,
  label,
};

const linkedPasts = "http://linkedpasts.org/ontology/lpo_latest.ttl#";
const geojson = "https://purl.org/geojson/vocab#";

/** https://github.com/LinkedPasts/linked-places-format */
const linkedPlaces = {
  ...aliases,
  FeatureCollection: `${geojson}FeatureCollection`,
  Feature: `${geojson}Feature`,
  Point: `${geojson}Point`,
  features: `${linkedPasts}hasFeature`,
  properties: `${geojson}properties`,
  coordinates: list(`${geojson}coordinates`),
  geometry: "https://github.com/kgeographer/geojson-t/geometry",
  title: `${dublinCore}title`,
  identifier: `${dublinCore}identifier`,
  lang: `${dublinCore}language`,
  descriptions: address(`${dublinCore}description`),
  ccodes: "http://www.geonames.org/ontology#countryCode",
  when: `${linkedPasts}when`,
  timespans: `${linkedPasts}timespan`,
  start: `${linkedPasts}has_start`,
  end: `${linkedPasts}has_end`,
  latest: `${linkedPasts}latest`,
  in: `${linkedPasts}in`,
  names: `${linkedPasts}name_attestation`,
  toponym: `${linkedPasts}toponym`,
  types: `${linkedPasts}type_attestation`,
  sourceLabels: `${linkedPasts}source_label`,
  certainty: `${linkedPasts}has_certainty`,
  links: `${linkedPasts}link_attestation`,
  closeMatch: "http://www.w3.org/2004/02/skos/core#closeMatch",
  citations: address("http://purl.org/spar/cito#cites"),
  value: `${rdf}value`,
  label,
};

/** By the address that a file names. */
export const contexts: Record<string, object> = {
  "http://www.w3.org/ns/anno.jsonld": annotations,
  "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld": linkedPlaces,
};
