/** The venues of the talks as the map of the front page has them: circles within it, and tags at its edges for the rest. */
import type { Place } from "../../atlas/schema/place-schema.ts";
import type { Venue } from "../../atlas/statistics.ts";
import { overviewCamera, type Spot, spotOf } from "./front-cameras.ts";

/** A venue within the map. */
export interface Circle {
  place: Place;
  /** Meetings held there: the area of the circle. */
  count: number;
  at: Spot;
}

export type Edge = "left" | "right" | "top" | "bottom";

/** What lies beyond one edge, by country, those with most meetings first. */
export interface EdgeTag {
  edge: Edge;
  countries: { code: string; count: number }[];
  /** Meetings there in all. */
  count: number;
}

/** Nearer to an edge than this, in percent, a circle would be cut. */
const margin = 1.5;

const isWithin = ([x, y]: Spot) => x > margin && x < 100 - margin && y > margin && y < 100 - margin;

/** More circles would lie on each other: the places of most meetings are drawn, the whole map has all. */
export const mostCircles = 80;

/** The same of the smaller map of the front page, and of its inset of the two countries. */
export const mostOnFront = 60;
export const mostInInset = 20;

/** The root of the number of meetings up to which a circle of one meeting has its usual size. */
const largest = 7;

/** By what the diameters of circles are multiplied: of a place with very many meetings it would cover the map. */
export function circleScale(venues: Pick<Venue, "meetings">[]): number {
  const most = venues.reduce((max, { meetings }) => Math.max(max, meetings.length), 1);
  return Math.min(1, largest / Math.sqrt(most));
}

/** The edge that a spot lies farthest beyond, for the picture is 1.6 times as wide as high. */
function edgeBeyond([x, y]: Spot): Edge {
  const beyond: [Edge, number][] = [
    ["left", -x * 1.6],
    ["right", (x - 100) * 1.6],
    ["top", -y],
    ["bottom", y - 100],
  ];
  return beyond.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** The venues within the picture, those with most meetings first, so that smaller circles lie on larger ones. */
export function circlesOf(venues: Venue[]): Circle[] {
  return venues
    .map(({ place, meetings }) => ({ place, count: meetings.length, at: spotOf(overviewCamera, place.point) }))
    .filter(({ at }) => isWithin(at))
    .toSorted((a, b) => b.count - a.count);
}

/** What lies beyond the picture, edge by edge. Every venue is either a circle or counted here. */
export function edgeTags(venues: Venue[]): EdgeTag[] {
  const tags = new Map<Edge, Map<string, number>>();
  for (const { place, meetings } of venues) {
    const at = spotOf(overviewCamera, place.point);
    if (isWithin(at)) continue;
    const edge = edgeBeyond(at);
    const countries = tags.get(edge) ?? new Map<string, number>();
    const code = place.country ?? "";
    tags.set(edge, countries.set(code, (countries.get(code) ?? 0) + meetings.length));
  }
  return [...tags].map(([edge, counts]) => tagOf(edge, counts));
}

function tagOf(edge: Edge, counts: Map<string, number>): EdgeTag {
  const countries = [...counts].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count);
  return { edge, countries, count: countries.reduce((sum, { count }) => sum + count, 0) };
}
