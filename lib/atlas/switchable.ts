import type { Layer } from "./schema/layer-schema.ts";

/** The ids that `?layers=` may name, in their order. */
export function switchableIds(layers: Pick<Layer, "id" | "switchable">[]): string[] {
  return layers.filter(({ switchable }) => switchable).map((layer) => layer.id);
}
