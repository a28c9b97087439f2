/** What changes between two dates, told by the lines and areas of the atlas and by its plates. */
import type { Atlas } from "../../atlas/atlas.ts";
import { dateSpan } from "../../atlas/dates/dates.ts";
import type { Layer } from "../../atlas/schema/layer-schema.ts";
import { linesOn, type Plate, plates } from "./plate-pictures.ts";

export interface ChangeBetween {
  /** Drawn of the first date, not of the second. */
  ended: Layer[];
  /** Drawn of the second date, not of the first. */
  begun: Layer[];
  /** Came and went between the two, and is on neither picture. */
  passed: Layer[];
  /** Drawn of both. */
  stayed: Layer[];
  /** The plates after the first date and up to the second, whose sentences say what happened. */
  told: Plate[];
}

/** Two dates (EDTF), the one that begins earlier first. */
export function inOrder(one: string, other: string): [string, string] {
  return dateSpan(other).start < dateSpan(one).start ? [other, one] : [one, other];
}

/** What lies between two dates that are given in their order (EDTF). `drawn`: the lines and areas of both maps. */
export function changeBetween(
  atlas: Pick<Atlas, "layers" | "decisions">,
  first: string,
  second: string,
  drawn: [Layer[], Layer[]] = [linesOn(atlas, first), linesOn(atlas, second)],
): ChangeBetween {
  const [before, after] = drawn;
  const [from, to] = [dateSpan(first).end, dateSpan(second)];
  const isBetween = ({ valid }: Layer) =>
    valid !== null && dateSpan(valid).start > from && dateSpan(valid).end < to.start;
  return {
    ended: before.filter((layer) => !after.includes(layer)),
    begun: after.filter((layer) => !before.includes(layer)),
    passed: atlas.layers.filter((layer) => layer.group === "contested" && layer.follows === "date" && isBetween(layer)),
    stayed: before.filter((layer) => after.includes(layer)),
    told: plates(atlas).filter(({ on }) => dateSpan(on).start > from && dateSpan(on).start <= to.end),
  };
}
