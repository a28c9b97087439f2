/** Where, under whom and how far away they met: counts and measures over all meetings. Distances are in km. */
import { distanceKm } from "../cartography/measure.ts";
import type { Words } from "../words/words.ts";
import type { Atlas } from "./atlas.ts";
import { dateSpan } from "./dates/dates.ts";
import { grouped } from "./grouped.ts";
import type { LabelLanguage } from "./names/label-language.ts";
import { placeOrder } from "./names/name-order.ts";
import { centreOf, sideCapitals } from "./roles.ts";
import type { Meeting } from "./schema/entry-schema.ts";
import type { Place } from "./schema/place-schema.ts";

export interface Venue {
  place: Place;
  /** By date. */
  meetings: Meeting[];
  /** From the centre of the contested region, along the great circle. */
  km: number;
}

type Source = Pick<Atlas, "meetings" | "place" | "decisions">;

/**
 * The places where meetings were held, which those by video or telephone were not: those with most meetings first, then by their names in a language. Throws when the
 * centre is missing.
 */
export function venues(atlas: Source, names?: LabelLanguage): Venue[] {
  const centre = centreOf(atlas);
  const found = new Map<string, Venue>();
  for (const meeting of atlas.meetings) {
    const place = atlas.place(meeting.places[0] ?? "");
    if (!place) continue;
    const venue = found.get(place.id) ?? { place, meetings: [], km: distanceKm(centre.point, place.point) };
    venue.meetings.push(meeting);
    found.set(place.id, venue);
  }
  const byName = placeOrder(names);
  return [...found.values()].toSorted((a, b) => b.meetings.length - a.meetings.length || byName(a.place, b.place));
}

/** How much there is, and how little of it in the two countries. */
export interface Tally {
  /** Meetings that were held at a place. */
  meetings: number;
  places: number;
  /** Of the places, those in the countries of the sides; one on the border between them is in neither. */
  home: number;
}

/** The numbers of the sentence that the front page and the figures begin with. */
export function tally(atlas: Pick<Atlas, "decisions" | "place">, all: Venue[]): Tally {
  const countries = sideCapitals(atlas).map(({ country }) => country);
  return {
    meetings: all.reduce((sum, { meetings }) => sum + meetings.length, 0),
    places: all.length,
    home: all.filter(({ place }) => countries.includes(place.country)).length,
  };
}

/** What only the record can say, as the front page and its preview begin: the last words are kept together. */
export function headline({ meetings, places, home }: Tally, words: Words): string {
  return words("record.headline", { meetings, places, home });
}

/** The year in which a meeting began. */
export function yearOf({ date }: Pick<Meeting, "date">): number {
  return new Date(dateSpan(date).start).getUTCFullYear();
}

export interface YearOfTalks {
  year: number;
  /** Per group of conveners, the meetings by date. */
  cells: Meeting[][];
  total: number;
}

/** Every year from the first meeting to the last, also those without one; `groups`: the conveners of each column. */
export function convenersByYear(meetings: Meeting[], groups: readonly Meeting["mediator"][][]): YearOfTalks[] {
  if (meetings.length === 0) return [];
  const years = meetings.map(yearOf);
  const first = Math.min(...years);
  const byYear = grouped(meetings, (meeting) => [yearOf(meeting)]);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const held = byYear.get(first + index) ?? [];
    const cells = groups.map((group) => held.filter(({ mediator }) => group.includes(mediator)));
    return { year: first + index, cells, total: held.length };
  });
}

/** The distance that half of the meetings do not exceed. */
export function medianKm(all: Venue[]): number {
  const kms = all.flatMap(({ km, meetings }) => meetings.map(() => km)).toSorted((a, b) => a - b);
  const middle = kms.length / 2;
  return ((kms[Math.ceil(middle) - 1] ?? 0) + (kms[Math.floor(middle)] ?? 0)) / 2;
}

/** Where a value lies between two others on a logarithmic scale, 0 to 1. */
export function logShare(value: number, low: number, high: number): number {
  return Math.log(value / low) / Math.log(high / low);
}

/** Where the start of an EDTF date lies between the starts of two years, 0 to 1. */
export function timeShare(date: string, fromYear: number, toYear: number): number {
  const [from, to] = [Date.UTC(fromYear, 0), Date.UTC(toYear, 0)];
  return (dateSpan(date).start - from) / (to - from);
}

/** Venues whose names fit beside a scale: nearest and farthest first, then by meetings, no two closer than `gap`. */
export function labelledVenues(all: Venue[], shareOf: (km: number) => number, gap: number): Venue[] {
  const byDistance = all.toSorted((a, b) => a.km - b.km);
  const taken: Venue[] = [];
  for (const venue of [byDistance[0], byDistance.at(-1), ...all]) {
    if (venue && taken.every((other) => Math.abs(shareOf(other.km) - shareOf(venue.km)) >= gap)) taken.push(venue);
  }
  return taken;
}
