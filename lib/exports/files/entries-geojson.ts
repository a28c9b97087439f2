/** Entries as GeoJSON (RFC 7946): one feature for each, with dates, precision and evidence. */
import type { Feature, MultiPoint, Point } from "geojson";
import { type Atlas, entryPath, excerptsOf, markedPlaces } from "../../atlas/atlas.ts";
import { referencesOf } from "../../atlas/attribution.ts";
import { formatDate } from "../../atlas/dates/dates.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { garbledWords } from "../../atlas/passage-words.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import { countSources, sourcingOf } from "../../atlas/sourcing.ts";
import { english } from "../../words/catalogue.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";
import { dayRange } from "../tables/date-columns.ts";

const placesMarked = (atlas: Atlas, entry: Entry): Place[] =>
  markedPlaces(entry).flatMap((id) => atlas.place(id) ?? []);

/** [longitude, latitude]; null for what has no place, as RFC 7946 (3.2) wants it. */
function geometry(places: Place[]): Point | MultiPoint | null {
  const [only, ...more] = places.map(({ point }) => [...point]);
  if (!only) return null;
  return more.length === 0
    ? { type: "Point", coordinates: only }
    : { type: "MultiPoint", coordinates: [only, ...more] };
}

/** The words that carry it, and where it is told. */
function evidence({ atlas, site }: Dataset, entry: Entry) {
  const excerpts = excerptsOf(entry).flatMap((id) => atlas.excerpt(id) ?? []);
  return {
    excerpts: excerpts.map((excerpt) => ({
      words: excerpt.exact,
      corrected: garbledWords(excerpt, english),
      at: `${site.origin}/articles/${excerpt.article}#${excerpt.id}`,
    })),
    references: referencesOf(entry).map(({ url }) => url),
    sources: countSources(atlas, entry),
    sourcing: sourcingOf(atlas, entry),
    disagreements: entry.disagreements.map(({ about }) => about),
  };
}

/** What only meetings have. */
const ofMeeting = (entry: Entry) =>
  entry.kind === "meeting"
    ? {
        level: entry.level,
        mediator: entry.mediator,
        remote: entry.remote ?? null,
        venue: entry.venue?.name ?? null,
        participants: entry.participants.map(({ name }) => name).join("; "),
      }
    : {};

function feature(dataset: Dataset, entry: Entry): Feature<Point | MultiPoint | null> {
  const places = placesMarked(dataset.atlas, entry);
  const { first, last } = dayRange(entry.date);
  return {
    type: "Feature",
    id: dataset.site.origin + entryPath(entry),
    geometry: geometry(places),
    properties: {
      entry: entry.id,
      kind: entry.kind,
      title: entry.title,
      date: entry.date,
      // in English, as the tables have it
      date_in_words: formatDate(entry.date, english),
      first_day: first,
      last_day: last,
      address: dataset.site.origin + entryPath(entry),
      // a text too, as most programs for maps show no lists
      where: places.map((place) => placeLabel(place)).join("; "),
      // in the order of the points
      places: places.map((place) => ({ place: place.id, label: placeLabel(place), precision: place.precision })),
      ...ofMeeting(entry),
      ...evidence(dataset, entry),
    },
  };
}

/** What the file says of itself stands in `metadata`, as in the layers of the map; `about`: what else it is to say there. */
export function entriesGeojson(dataset: Dataset, about: object = {}): string {
  const features = dataset.entries.map((entry) => feature(dataset, entry));
  const metadata = { ...provenance(dataset), ...about };
  return `${JSON.stringify({ type: "FeatureCollection", metadata, features }, null, 2)}\n`;
}
