/** How much of the map's pane is free of what lies over it. */
import type { Padding, Size } from "../cartography/camera.ts";

/** An element over the map, in CSS px from the pane's top left corner. */
export interface Overlay {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The padding in CSS px that keeps clear of everything that lies over a pane. Each overlay takes the strip along the
 * side where that strip costs least of the pane.
 */
export function freeRoom({ width, height }: Size, overlays: Overlay[], margin: number): Padding {
  const padding: Padding = { top: margin, right: margin, bottom: margin, left: margin };
  for (const { left, top, right, bottom } of overlays) {
    if (right <= 0 || bottom <= 0 || left >= width || top >= height) continue;
    const costs = [
      { side: "top", depth: bottom, of: height },
      { side: "right", depth: width - left, of: width },
      { side: "bottom", depth: height - top, of: height },
      { side: "left", depth: right, of: width },
    ] as const;
    const [least] = costs.toSorted((a, b) => a.depth / a.of - b.depth / b.of);
    if (least) padding[least.side] = Math.max(padding[least.side], least.depth + margin);
  }
  return padding;
}
