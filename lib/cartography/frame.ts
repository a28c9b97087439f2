/**
 * How a view fits panes of every size: the same ground on any screen. A camera is given for a reference box; a pane
 * shows it at the scale at which the box fits into it. Server and browser both reckon with this file.
 */
import { type Bounds, type Camera, cameraForBounds, type Size } from "./camera.ts";

/** What every pane shows in full, in CSS px at the camera's own zoom. */
export const referenceBox: Size = { width: 1000, height: 760 };

/** What the server draws around the same centre: enough for panes wider or taller than the box. */
export const drawnBox: Size = { width: 1600, height: 1000 };

const padding = { top: 56, right: 56, bottom: 56, left: 56 };

/**
 * How much larger (or smaller) than the reference a pane of that size in CSS px shows the map. A pane that is hidden has no
 * size, and counts as the reference itself: no zoom would make the map as small.
 */
export function paneScale(pane: Size): number {
  if (!pane.width || !pane.height) return 1;
  return Math.max(
    Math.min(pane.width / referenceBox.width, pane.height / referenceBox.height),
    pane.width / drawnBox.width,
    pane.height / drawnBox.height,
  );
}

/** The camera of the reference box → the camera of a pane. */
export function paneCamera({ center, zoom }: Camera, pane: Size): Camera {
  return { center, zoom: zoom + Math.log2(paneScale(pane)) };
}

/** The camera of a pane → that of the reference box, which is what links carry. */
export function referenceCamera({ center, zoom }: Camera, pane: Size): Camera {
  return { center, zoom: zoom - Math.log2(paneScale(pane)) };
}

/** The reference camera that shows all of the bounds (degrees). */
export function frameBounds(bounds: Bounds, maxZoom = 8): Camera {
  return cameraForBounds(bounds, referenceBox, padding, maxZoom);
}
