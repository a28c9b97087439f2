import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { numberOf, property } from "../../style/evaluate.ts";
import { clipLine } from "../ground/clip.ts";
import type { PreparedFeature } from "../ground/prepare.ts";
import { projectChain } from "../ground/view.ts";
import { textOffset } from "./anchors.ts";
import { turnedBoxes } from "./boxes.ts";
import type { Footprint } from "./collisions.ts";
import { type LineSpot, lineSpots } from "./line-spots.ts";
import { hundredths } from "./point-symbol.ts";
import type { DrawnSymbol } from "./symbol.ts";
import { overlapOf, type PlacementContext, percent } from "./symbol-context.ts";
import { type TextBlock, textBlock } from "./text-block.ts";

/** A text this share of its size away from a straight line still seems to follow the river. */
const tolerableBend = 0.6;

/**
 * Places a feature's text once along its line, straight and turned, where MapLibre bends it letter by letter and
 * repeats it (`symbol-spacing`, `text-max-angle`); `null` when no visible stretch is long, straight and free enough.
 */
export function placeLineSymbol(
  layer: SymbolLayerSpecification,
  feature: PreparedFeature,
  { view, collisions, smallestScale }: PlacementContext,
): DrawnSymbol | null {
  const { zoom, size } = view;
  const block = textBlock(layer, zoom, feature);
  if (!block) return null;
  const central = property(layer, "symbol-placement", zoom) === "line-center";
  const lines = feature.parts.flatMap(([chain]) =>
    chain ? clipLine(projectChain(chain, view), [0, 0, size.width, size.height]) : [],
  );
  const spots = lines
    .toSorted((a, b) => b.length - a.length)
    .flatMap((line) => lineSpots(line, block.width / smallestScale, tolerableBend * block.look.size, central));
  const offsetAt = ({ flipped }: LineSpot): [number, number] => {
    const [right, down] = textOffset(layer, zoom, feature, block.look.size, flipped);
    return [hundredths(right), hundredths(down)];
  };
  const padding = numberOf(layer, "text-padding", zoom, feature);
  const mode = overlapOf(layer, "text", zoom);

  const spot = spots.find((candidate) => {
    const print = footprint(candidate, block, offsetAt(candidate), padding);
    return collisions.holds(print) && collisions.fits(print, mode);
  });
  if (!spot) return null;
  const offset = offsetAt(spot);
  collisions.take(footprint(spot, block, offset, padding), mode);
  const { value, look } = block;
  const text = { value, look, anchor: "center", align: "center", offset, rotate: hundredths(spot.rotate) } as const;
  return {
    layer: layer.id,
    ...percent(view, spot.x, spot.y),
    text: { ...text, offset },
    properties: feature.properties,
  };
}

/** The room of a turned text. */
function footprint(spot: LineSpot, block: TextBlock, offset: [number, number], padding: number): Footprint {
  return { x: spot.x, y: spot.y, boxes: turnedBoxes(spot.rotate, block, offset, padding) };
}
