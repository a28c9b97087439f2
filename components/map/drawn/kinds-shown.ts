import type { EntryKind } from "@/lib/atlas/kinds.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";

/** The kinds of marker in the drawn picture, its sides too, which only wide screens show: none goes without its legend. */
export function kindsShown(symbols: DrawnSymbol[], which: "all" | "hollow" = "all"): EntryKind[] {
  const markers = symbols.filter(
    ({ layer, properties }) =>
      layer.startsWith("entries") && properties.kind && (which === "all" || properties.hollow === true),
  );
  return [...new Set(markers.map(({ properties }) => properties.kind as EntryKind))];
}
