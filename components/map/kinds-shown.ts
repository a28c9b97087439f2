import type { Entry } from "@/lib/atlas/schema.ts";
import { drawnBox, referenceBox } from "@/lib/cartography/frame.ts";
import type { StaticSymbol } from "@/lib/cartography/static-map/index.ts";

/** Percent of the picture that lie outside what every screen shows, at each side. */
const margin = {
  x: 50 * (1 - referenceBox.width / drawnBox.width),
  y: 50 * (1 - referenceBox.height / drawnBox.height),
};

/** The kinds of marker in the part of the picture that every screen shows. */
export function kindsShown(symbols: StaticSymbol[]): Entry["kind"][] {
  const inSight = symbols.filter(
    ({ layer, x, y }) =>
      layer === "entries" && x > margin.x && x < 100 - margin.x && y > margin.y && y < 100 - margin.y,
  );
  return [...new Set(inSight.map(({ properties }) => properties.kind as Entry["kind"]))];
}
