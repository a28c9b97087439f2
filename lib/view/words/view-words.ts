/**
 * The map in words: what lies where, in which order of time, what the selected things share and how they differ. Fixed patterns
 * (beside the functions that write them) over counts and turf's numbers, without judgement. It is made from
 * what `visible.ts` says is visible, so it names or counts every visible marker.
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { timeName, upTo } from "../../atlas/dates/date-phrases.ts";
import type { Place } from "../../atlas/schema.ts";
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
import { kmWords } from "./phrases.ts";
import { entriesSentence, sharedSentences, whereSentence } from "./place-sentences.ts";

/** Of more selected places than this it says only what they share. */
const mostDescribed = 3;

/** "Shown is what began up to 28 January 2013." With two dates also which two maps these are. */
function dateSentence(view: PageView): string[] {
  const [date, second] = datesAsked(view);
  if (date === undefined) return [];
  if (second === undefined) return [upTo(date) ?? ""].map((limit) => limit && `Shown is what began ${limit}.`);
  const both = [date, second].map(timeName).join(" and ");
  return [`Two dates are compared, ${both}, each on a map of its own. Counted is what began up to the later one.`];
}

function selectedSentences(atlas: Atlas, view: PageView, { selected, shown }: Sight): string[] {
  const places = view.selected.flatMap((id) => atlas.place(id) ?? []);
  const layers = linesInSight(atlas, view);
  const label = (place: Place) => selected.find((marker) => marker.place === place.id)?.label ?? place.id;
  const marked = places.filter(({ id }) => selected.some(({ place }) => place === id));
  const [only] = marked;
  const near = only && marked.length === 1 ? byDistance(shown, only.point)[0] : undefined;
  const described = marked.length <= mostDescribed;
  const relations = described ? marked.flatMap((place) => relationSentences(place, label(place), layers, view)) : [];
  return [
    ...(marked.length > 1 ? [`${marked.length} places are selected: ${namedMarkers(selected, 8)}.`] : []),
    ...(described ? marked.map((place) => whereSentence(atlas, place, view.names)) : []),
    ...(marked.length > 1 ? sharedSentences(marked, view.names) : selected.map(entriesSentence)),
    ...(relations.length > 0 ? relations : [drawnSentence(layers, view)]),
    ...(near ? [`The nearest marker is ${near.marker.label}, ${kmWords(near.km)} away.`] : []),
    shownSentence(shown, true),
  ];
}

function listSentences(atlas: Atlas, view: PageView, { shown }: Sight): string[] {
  const all = [shownSentence(shown, false), orderSentence(atlas, shown)];
  // A list of all times is long already: its map is said in as few words as count everything.
  if (datesAsked(view).length === 0) return all;
  return [...all, distanceSentence(atlas, shown, view.names), drawnSentence(linesInSight(atlas, view), view)];
}

function ownSentences(atlas: Atlas, view: PageView, sight: Sight): string[] {
  const own = sight.selected.length > 0 ? selectedSentences(atlas, view, sight) : listSentences(atlas, view, sight);
  return own.filter(Boolean);
}

/** The sentences on a view, the most important ones first. */
export function viewWords(atlas: Atlas, view: PageView): string[] {
  const sight = sightOf(atlas, view);
  return [...dateSentence(view), ...ownSentences(atlas, view, sight), ...restSentences(sight)];
}

/** The first of them, after that of a date: for where there is room for no more. */
export function firstWords(atlas: Atlas, view: PageView): string {
  return [...dateSentence(view), ...ownSentences(atlas, view, sightOf(atlas, view)).slice(0, 1)].join(" ");
}
