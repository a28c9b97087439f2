import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { property } from "../../style/evaluate.ts";
import type { View } from "../ground/view.ts";
import type { Collisions, Overlap } from "./collisions.ts";

/**
 * What placing a symbol needs: where things are, what is taken, and the smallest scale it must work at. `live`: by the rules
 * and boxes of MapLibre, which are wider than the letters.
 */
export type PlacementContext = { view: View; collisions: Collisions; smallestScale: number; live?: true };

/** MapLibre reckons the boxes of a tile with the sizes of the next whole zoom. */
export const boxZoom = (zoom: number): number => Math.floor(zoom) + 1;

/** `icon-overlap` or `text-overlap`; the older `…-allow-overlap` counts where it is not set. */
export function overlapOf(layer: SymbolLayerSpecification, kind: "icon" | "text", zoom: number): Overlap {
  const mode = property(layer, `${kind}-overlap`, zoom) as Overlap | undefined;
  return mode ?? (property(layer, `${kind}-allow-overlap`, zoom) === true ? "always" : "never");
}

/** Percent of the picture, to a thousandth. */
export function percent({ size }: View, x: number, y: number): { x: number; y: number } {
  return { x: Number(((x / size.width) * 100).toFixed(3)), y: Number(((y / size.height) * 100).toFixed(3)) };
}
