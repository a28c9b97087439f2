import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { numberOf, property, type StyledFeature } from "../../style/evaluate.ts";
import { lowerInLine, type TextPosition, textAlign, textPositions } from "./anchors.ts";
import { anchoredBox, type Box, envelope, grown, turnedBoxes } from "./boxes.ts";
import type { Footprint, Overlap } from "./collisions.ts";
import { iconOf } from "./icon.ts";
import type { DrawnSymbol, DrawnText } from "./symbol.ts";
import { boxZoom, overlapOf, type PlacementContext, percent } from "./symbol-context.ts";
import { type TextBlock, textBlock } from "./text-block.ts";

/** Places icon and text of a feature at its point (CSS px), or gives `null` and takes no room. */
export function placePointSymbol(
  layer: SymbolLayerSpecification,
  feature: StyledFeature,
  [x, y]: readonly [number, number],
  { view, collisions, live }: PlacementContext,
): DrawnSymbol | null {
  const { zoom } = view;
  const flag = (name: string): boolean => property(layer, name, zoom, feature) === true;
  const [icon, block] = [iconOf(layer, zoom, feature, live), textBlock(layer, zoom, feature)];
  const [iconMode, textMode] = [overlapOf(layer, "icon", zoom), overlapOf(layer, "text", zoom)];

  const iconPrint: Footprint = { x, y, boxes: icon ? [icon.box] : [] };
  const position = block && textPosition();
  let iconFits = icon !== null && collisions.fits(iconPrint, iconMode);
  let textFits = position !== null;
  // An icon and a text that may not go alone go together (MapLibre's Placement.placeSymbol).
  if (icon && block && !flag("text-optional")) iconFits &&= textFits;
  if (icon && block && !flag("icon-optional")) textFits &&= iconFits;
  if (!iconFits && !textFits) return null;

  if (block && position && textFits && !flag("text-ignore-placement"))
    collisions.take(textPrint(block, position), textMode);
  if (iconFits && !flag("icon-ignore-placement")) collisions.take(iconPrint, iconMode);
  return {
    layer: layer.id,
    ...percent(view, x, y),
    ...(icon && iconFits ? { icon: { id: icon.id, scale: icon.scale } } : {}),
    ...(block && position && textFits ? { text: staticText(layer, zoom, feature, block, position) } : {}),
    properties: feature.properties,
  };

  /**
   * The first free position, first among those that every page shows in full, if it shows the point at all; a text that may
   * overlap takes another one only where none is free (MapLibre's second pass).
   */
  function textPosition(): TextPosition | null {
    if (!block) return null;
    const allowed = textPositions(layer, zoom, feature, block.look.size);
    if (live) return livePosition(block, allowed);
    const cut = (position: TextPosition) => Number(!collisions.shows(textPrint(block, position)));
    const seen = collisions.shows({ x, y, boxes: [[0, 0, 0, 0]] });
    const positions = seen ? allowed.toSorted((a, b) => cut(a) - cut(b)) : allowed;
    const first = (mode: Overlap) => positions.find((candidate) => fits(block, candidate, mode));
    const free = first("never") ?? (textMode === "cooperative" ? first(textMode) : undefined);
    return free ?? (textMode === "always" ? leastCovered(block, positions) : null);
  }

  /** As MapLibre chooses: the first free one, else, of a text that may overlap, the first that its mode allows. */
  function livePosition(text: TextBlock, allowed: TextPosition[]): TextPosition | null {
    const first = (mode: Overlap) => allowed.find((candidate) => collisions.fits(textPrint(text, candidate), mode));
    return first("never") ?? first(textMode) ?? null;
  }

  /** MapLibre takes the first position then; ours holds for every width of the page, and has to be read at most of them. */
  function leastCovered(text: TextBlock, positions: TextPosition[]): TextPosition | null {
    const costs = positions.map((position) => {
      const print = textPrint(text, position);
      return {
        position,
        cost: collisions.meetings(print) + (collisions.holds(print) ? 0 : 100) + (collisions.shows(print) ? 0 : 10),
      };
    });
    return costs.toSorted((a, b) => a.cost - b.cost)[0]?.position ?? null;
  }

  function fits(text: TextBlock, candidate: TextPosition, mode: Overlap): boolean {
    const print = textPrint(text, candidate);
    return collisions.holds(print) && collisions.fits(print, mode);
  }

  function textPrint({ width, height }: TextBlock, { anchor, offset }: TextPosition): Footprint {
    const padding = numberOf(layer, "text-padding", zoom, feature);
    const turn = turnOf(layer, zoom, feature);
    if (live) return { x, y, boxes: [liveBox(anchor, offset, width, height, padding, turn)] };
    if (turn !== 0) return { x, y, boxes: turnedBoxes(turn, { width, height }, offset, padding) };
    return { x, y, boxes: [grown(anchoredBox(anchor, offset, width, height), padding)] };
  }

  /** MapLibre's letters keep their padding from the offset too, where the anchor varies; and so does the box. */
  function liveBox(...[anchor, offset, width, height, padding, turn]: LiveBox): Box {
    const varies = layer.layout?.["text-variable-anchor-offset"] !== undefined;
    const size = numberOf(layer, "text-size", zoom, feature);
    const larger = numberOf(layer, "text-size", boxZoom(zoom), feature) / size;
    const from = [offset[0] * larger, (offset[1] - lowerInLine * size) * larger] as const;
    const [within, outside] = varies ? [2 * padding, 0] : [0, padding];
    const box = anchoredBox(anchor, from, width * larger + within, height * larger + within);
    return envelope(grown(box, outside), turn);
  }
}

type LiveBox = [...Parameters<typeof anchoredBox>, padding: number, turn: number];

function staticText(
  layer: SymbolLayerSpecification,
  zoom: number,
  feature: StyledFeature,
  { value, look }: TextBlock,
  { anchor, offset }: TextPosition,
): DrawnText {
  const align = textAlign(property(layer, "text-justify", zoom, feature), anchor);
  return {
    value,
    look,
    anchor,
    align,
    offset: [hundredths(offset[0]), hundredths(offset[1])],
    rotate: turnOf(layer, zoom, feature),
  };
}

/** Degrees clockwise. */
const turnOf = (layer: SymbolLayerSpecification, zoom: number, feature: StyledFeature): number =>
  Number(property(layer, "text-rotate", zoom, feature) ?? 0);

/** CSS px to a hundredth; what is finer only lengthens the page. */
export function hundredths(value: number): number {
  return Number(value.toFixed(2));
}
