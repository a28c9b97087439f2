import type { StyleContext } from "./context.ts";

/** The light (or dark) edge that keeps a label readable on relief and hatching; width in CSS px. */
export function halo({ colours }: StyleContext, width = 1.4) {
  return { "text-halo-color": colours.labelHalo, "text-halo-width": width, "text-halo-blur": 0.3 };
}
