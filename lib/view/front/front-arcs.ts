/** The ways from both capitals to a venue, as curves in a box of 160 × 100. */
import type { Point } from "../../atlas/schema/fields.ts";
import { greatCircleArc } from "../../cartography/measure.ts";
import { overviewCamera, type Spot, spotOf } from "./front-cameras.ts";

const inBox = ([x, y]: Spot): Spot => [x * 1.6, y];
const write = ([x, y]: Spot) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The great circle as a curve of one bend, which goes through its middle: over Europe that is off by less than a line's width. */
export function arcPath(from: Point, to: Point): string {
  const line = greatCircleArc(from, to, 3).geometry.coordinates;
  const [start, middle, end] = line.map((at) => inBox(spotOf(overviewCamera, at as Point)));
  if (!start || !middle || !end) return "";
  const bend: Spot = [2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2];
  return `M${write(start)}Q${write(bend)} ${write(end)}`;
}
