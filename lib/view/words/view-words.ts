/**
 * The map in words: what lies where, in which order of time, what the selected things share and how they differ. Fixed patterns
 * (beside the functions that write them) over counts and turf's numbers, without judgement. It is made from
 * what `visible.ts` says is visible, so it names or counts every visible marker.
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { timeName, upTo } from "../../atlas/dates/date-phrases.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import type { Words } from "../../words/words.ts";
import type { Marker } from "../marker.ts";
import type { PageView } from "../page-view.ts";
import { datesAsked } from "../visible.ts";
import { type Sight, sightOf } from "./in-sight.ts";
import { drawnSentence, linesInSight, relationSentences } from "./line-sentences.ts";
import {
  byDistance,
  distanceSentence,
  namedMarkers,
  orderSentence,
  restSentences,
  shownSentence,
} from "./marker-sentences.ts";
import { entriesSentence, sharedSentences, whereSentence } from "./place-sentences.ts";

/** Of more selected places than this it says only what they share. */
const mostDescribed = 3;

/** "Shown is what began up to 28 January 2013." With two dates also which two maps these are. */
function dateSentence(view: PageView, words: Words): string[] {
  const [date, second] = datesAsked(view);
  if (date === undefined) return [];
  if (second !== undefined)
    return [words("map-words.compared", { first: timeName(date, words), second: timeName(second, words) })];
  const limit = upTo(date, words);
  return [limit === undefined ? "" : words("map-words.shownUpTo", { upTo: limit })];
}

/** "The nearest marker is Tbilisi, 173 km away." */
function nearestSentence(shown: Marker[], place: Place, words: Words): string {
  const [near] = byDistance(shown, place.point);
  return near ? words("map-words.nearest", { place: near.marker.label, km: Math.round(near.km) }) : "";
}

function selectedSentences(atlas: Atlas, view: PageView, { selected, shown }: Sight): string[] {
  const { words } = atlas;
  const places = view.selected.flatMap((id) => atlas.place(id) ?? []);
  const layers = linesInSight(atlas, view);
  const label = (place: Place) => selected.find((marker) => marker.place === place.id)?.label ?? place.id;
  const marked = places.filter(({ id }) => selected.some(({ place }) => place === id));
  const [only] = marked;
  const described = marked.length <= mostDescribed;
  const relations = described
    ? marked.flatMap((place) => relationSentences(place, label(place), layers, view, words))
    : [];
  const named = { count: marked.length, places: namedMarkers(selected, words, 8) };
  return [
    ...(marked.length > 1 ? [words("map-words.selected", named)] : []),
    ...(described ? marked.map((place) => whereSentence(atlas, place, view.names)) : []),
    ...(marked.length > 1
      ? sharedSentences(marked, view.names, words)
      : selected.map((marker) => entriesSentence(marker, words))),
    ...(relations.length > 0 ? relations : [drawnSentence(layers, view, words)]),
    only && marked.length === 1 ? nearestSentence(shown, only, words) : "",
    shownSentence(shown, true, words),
  ];
}

function listSentences(atlas: Atlas, view: PageView, { shown }: Sight): string[] {
  const all = [shownSentence(shown, false, atlas.words), orderSentence(atlas, shown)];
  // A list of all times is long already: its map is said in as few words as count everything.
  if (datesAsked(view).length === 0) return all;
  const lines = drawnSentence(linesInSight(atlas, view), view, atlas.words);
  return [...all, distanceSentence(atlas, shown, view.names), lines];
}

function ownSentences(atlas: Atlas, view: PageView, sight: Sight): string[] {
  const own = sight.selected.length > 0 ? selectedSentences(atlas, view, sight) : listSentences(atlas, view, sight);
  return own.filter(Boolean);
}

/** The sentences on a view, the most important ones first. */
export function viewWords(atlas: Atlas, view: PageView): string[] {
  const sight = sightOf(atlas, view);
  return [
    ...dateSentence(view, atlas.words),
    ...ownSentences(atlas, view, sight),
    ...restSentences(sight, atlas.words),
  ];
}

/** The first of them, after that of a date: for where there is room for no more. */
export function firstWords(atlas: Atlas, view: PageView): string {
  const own = ownSentences(atlas, view, sightOf(atlas, view));
  return [...dateSentence(view, atlas.words), ...own.slice(0, 1)].join(" ");
}
