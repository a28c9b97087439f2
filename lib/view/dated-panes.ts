/** Two dates are two maps of one camera, side by side: lines of different dates never lie on each other in one picture. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Layer } from "../atlas/schema/layer-schema.ts";
import type { PageView } from "./asked-of-map.ts";
import { type ChangeBetween, changeBetween, inOrder } from "./plates/change-between.ts";
import { type ViewLayer, validOn } from "./visible.ts";

/** The view of one of the two maps: its date (EDTF), and of the contested layers that are on those that held then. */
export type DatedView = Omit<PageView, "with"> & { on: string };

/** The two maps of a view that compares two dates, the earlier one first; undefined where it shows one map. */
export function datedPanes(layers: ViewLayer[], view: PageView): [DatedView, DatedView] | undefined {
  const { on, with: second, ...rest } = view;
  if (on === undefined || second === undefined) return undefined;
  const [first, last] = inOrder(on, second);
  const heldOn = (date: string) => (id: string) => {
    const layer = layers.find((each) => each.id === id);
    return layer?.group !== "contested" || validOn(layer, date);
  };
  const pane = (date: string) => ({ ...rest, on: date, layers: view.layers.filter(heldOn(date)) });
  return [pane(first), pane(last)];
}

/** What changes from the one map to the other, told by the lines and areas that they draw. */
export function changeOfPanes(atlas: Pick<Atlas, "layers" | "decisions">, panes: [DatedView, DatedView]) {
  const [first, last] = panes;
  const drawn = ({ layers }: DatedView): Layer[] =>
    atlas.layers.filter(({ id, group }) => group === "contested" && layers.includes(id));
  const change: ChangeBetween = changeBetween(atlas, first.on, last.on, [drawn(first), drawn(last)]);
  return { dates: [first.on, last.on] as [string, string], change };
}
