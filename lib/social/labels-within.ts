import { textWidth } from "../cartography/drawn/names/text-width.ts";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";
import type { MapLabel } from "./map-picture.ts";
import { mapScale } from "./sizes.ts";

/** Where a label begins and ends, in px of the picture, by the estimated width of its longest line. A turned one counts as level. */
export function labelExtent({ x, text }: MapLabel): [left: number, right: number] {
  const { look, anchor, offset, value } = text;
  const longest = Math.max(...value.split("\n").map((line) => textWidth(line, look.family, look.letterSpacing)));
  const width = longest * look.size * mapScale;
  const at = x + offset[0] * mapScale;
  const left = anchor.includes("left") ? at : anchor.includes("right") ? at - width : at - width / 2;
  return [left, left + width];
}

/**
 * The labels that lie within a map of this width in px: beside another map none may reach over into it. Where a state would go
 * without its name, all do: one of two neighbours named alone would say something of the other.
 */
export function labelsWithin(labels: MapLabel[], width: number): MapLabel[] {
  const within = labels.filter((label) => {
    const [left, right] = labelExtent(label);
    return left >= 0 && right <= width;
  });
  return labels.filter(({ layer }) => isStateLabel(layer)).every((label) => within.includes(label))
    ? within
    : within.filter((label) => !isStateLabel(label.layer));
}
