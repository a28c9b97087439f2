/** Which names the map of the front page shows, and where: countries first, then capitals, then the venues used most. */
import { textWidth } from "../../cartography/drawn/names/text-width.ts";
import type { CountryName, GroundName } from "./country-names.ts";
import { overviewCamera, pointAt, type Spot, spotOf } from "./front-cameras.ts";
import type { Circle } from "./front-venues.ts";
import {
  type Box,
  boxAround,
  boxBeside,
  circleBox,
  isFree,
  type LabelSide,
  labelSides,
  type Named,
} from "./label-room.ts";

/** A venue with fewer meetings shows its name when it is pointed at. */
export const leastNamed = 5;

/** The narrowest picture of each layout, in CSS px, with the size of its text: what fits there fits in any larger one. */
export interface Pane {
  width: number;
  height: number;
  text: number;
  /** The diameter of the circle of one meeting. */
  one: number;
}

export const panes = {
  wide: { width: 640, height: 400, text: 12, one: 5.4 },
  narrow: { width: 324, height: 202, text: 10.5, one: 4.2 },
} satisfies Record<string, Pane>;

export interface Point {
  id: string;
  at: Spot;
  text: string;
  /** Meetings; a capital has none here. */
  count: number;
}

/** Where a country's name stands, in percent, and what of the country its line leads to. */
export interface CountryLabel extends CountryName {
  at: Spot;
  to: Spot;
}

export type GroundLabel = GroundName & { at: Spot };

export interface Labels {
  countries: CountryLabel[];
  ground: GroundLabel[];
  /** Place id → the side of its circle on which its name stands. */
  sides: Map<string, LabelSide>;
}

const toPx = ([x, y]: Spot, { width, height }: Pane): Spot => [(x / 100) * width, (y / 100) * height];
const toPercent = ([x, y]: Spot, { width, height }: Pane): Spot => [
  Math.round((x / width) * 1000) / 10,
  Math.round((y / height) * 1000) / 10,
];

export const radiusOf = (count: number, { one }: Pane) => (count > 0 ? (one * Math.sqrt(count)) / 2 : 3);

const named = ({ at, text, count }: Point, pane: Pane): Named => ({
  at: toPx(at, pane),
  radius: radiusOf(count, pane),
  width: textWidth(text, "sans", 0) * pane.text,
  height: pane.text * 1.25,
});

/** From a country's middle outwards: directions, those that cover least first, at growing distances (CSS px). */
const directions: Spot[] = [
  [0, 0],
  [-1, 0.45],
  [1, -0.6],
  [-0.4, 1],
  [0.4, 1],
  [0, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
  [-1, 1],
  [1, 1],
  [1, -1],
];

function countryLabel(name: CountryName, taken: Box[], pane: Pane): { label: CountryLabel; box: Box } | undefined {
  const to = spotOf(overviewCamera, name.point);
  const [x, y] = toPx(to, pane);
  const [width, height] = [textWidth(name.text, "sans", 0.06) * pane.text, pane.text * 1.3];
  for (const distance of [pane.text, pane.text * 2, pane.text * 3, pane.text * 4.5, pane.text * 6]) {
    for (const [dx, dy] of directions) {
      const at: Spot = [x + dx * (distance + width / 2), y + dy * (distance + height / 2)];
      const box = boxAround(at, width, height);
      if (isFree(box, taken, pane)) return { label: { ...name, at: toPercent(at, pane), to }, box };
    }
  }
  return undefined;
}

/** Names that must not be missing stand on the right where no side is free. */
function sideFor(point: Point, taken: Box[], pane: Pane, always: boolean): LabelSide | undefined {
  const label = named(point, pane);
  return labelSides.find((side) => isFree(boxBeside(label, side), taken, pane)) ?? (always ? "right" : undefined);
}

/** How far a name of the ground may stand from its point, in heights of its text: it must stay on what it names. */
const steps = (most: number) => Array.from({ length: 4 * most + 1 }, (_, step) => step / 2 - most);
const shifts = steps(6)
  .flatMap((down) => steps(8).map((right): Spot => [right, down]))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

function groundLabel(name: GroundName, taken: Box[], pane: Pane): { label: GroundLabel; box: Box } | undefined {
  const [x, y] = toPx(spotOf(overviewCamera, name.point), pane);
  const lines = name.text.split("\n");
  const width = Math.max(...lines.map((line) => textWidth(line, "sans", name.sea ? 0 : 0.06))) * pane.text;
  const height = pane.text * 1.3 * lines.length;
  for (const [right, down] of shifts) {
    const at: Spot = [x + right * pane.text, y + down * pane.text];
    const box = boxAround(at, width, height);
    const ends = [box.left, at[0], box.right].map((end) => pointAt(overviewCamera, toPercent([end, at[1]], pane)));
    if (isFree(box, taken, pane) && ends.every(name.covers))
      return { label: { ...name, at: toPercent(at, pane) }, box };
  }
  return undefined;
}

/** The names for one width. What is named keeps clear of all circles and of what was named before it. */
export function frontLabels(
  countries: CountryName[],
  capitals: Point[],
  venues: Point[],
  pane: Pane,
  around: GroundName[] = [],
): Labels {
  const taken = [...capitals, ...venues].map((point) => circleBox(named(point, pane)));
  const sides = new Map<string, LabelSide>();
  const name = (point: Point, always: boolean) => {
    const side = sideFor(point, taken, pane, always);
    if (!side) return;
    sides.set(point.id, side);
    taken.push(boxBeside(named(point, pane), side));
  };
  for (const capital of capitals) name(capital, true);
  const placed = countries.flatMap((country) => {
    const found = countryLabel(country, taken, pane);
    if (found) taken.push(found.box);
    return found ? [found.label] : [];
  });
  for (const venue of venues) if (venue.count >= leastNamed) name(venue, false);
  const ground = around.flatMap((each) => {
    const found = groundLabel(each, taken, pane);
    if (found) taken.push(found.box);
    return found ? [found.label] : [];
  });
  return { countries: placed, ground, sides };
}

/** "Moscow 25", as the map has it. */
export const pointOf = ({ place, at, count }: Circle, text: string): Point => ({
  id: place.id,
  at,
  text: `${text} ${count}`,
  count,
});
