import type { Entry } from "@/lib/atlas/schema.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";

/** The kinds of marker in the drawn picture, its sides too, which only wide screens show: none goes without its legend. */
export function kindsShown(symbols: DrawnSymbol[]): Entry["kind"][] {
  const markers = symbols.filter(({ layer }) => layer === "entries");
  return [...new Set(markers.map(({ properties }) => properties.kind as Entry["kind"]))];
}
