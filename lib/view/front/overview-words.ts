/** The map of the front page in words: by its own camera, with its circles named or counted and what its tags count. */
import type { Atlas } from "../../atlas/atlas.ts";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import type { Venue } from "../../atlas/statistics.ts";
import { mapData } from "../map-data.ts";
import type { Marker } from "../marker.ts";
import { visibleMarkers } from "../visible.ts";
import { distanceSentence, orderSentence, restSentences, shownSentence } from "../words/marker-sentences.ts";
import { circlesOf } from "./front-venues.ts";

export function overviewWords(atlas: Atlas, venues: Venue[], names?: LabelLanguage): string[] {
  const view = { filters: { kind: "meeting" }, ...(names && { names }) };
  const meetings = visibleMarkers(mapData(atlas).markers, view);
  const markerOf = (id: string): Marker[] => meetings.filter(({ place }) => place === id);
  const shown = circlesOf(venues).flatMap(({ place }) => markerOf(place.id));
  const outside = meetings.filter((marker) => !shown.includes(marker));
  return [
    shownSentence(shown, false, atlas.words),
    orderSentence(atlas, shown),
    distanceSentence(atlas, shown, names),
    ...restSentences({ selected: [], shown, outside, closer: [] }, atlas.words),
  ].filter(Boolean);
}
