import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { labelText } from "../label-text.ts";
import { besideMarker } from "../placement.ts";
import type { StyleLayer } from "../style-layer.ts";

type TownClass = { rank: number; minzoom: number; icon: string; font: string[]; size: ExpressionSpecification };

const minor: TownClass[] = [
  { rank: 5, minzoom: 8.6, icon: "town", font: labelFonts.sansRegular, size: byZoom([8, 10], [9, 11]) },
  { rank: 4, minzoom: 7.5, icon: "town", font: labelFonts.sansRegular, size: byZoom([7.5, 10.5], [9, 12]) },
  { rank: 3, minzoom: 6.5, icon: "town", font: labelFonts.sansRegular, size: byZoom([6.5, 10.5], [8, 12.5], [9, 14]) },
];

const major: TownClass[] = [
  { rank: 2, minzoom: 5.2, icon: "town", font: labelFonts.sansMedium, size: byZoom([5, 11], [7, 13], [9, 16]) },
  { rank: 1, minzoom: 2, icon: "capital", font: labelFonts.sansSemiBold, size: byZoom([3, 11.5], [6, 14], [9, 18]) },
];

/**
 * Dot and name are one symbol, so that no name goes without its dot and no other label covers the dot. The dot may lie
 * under an entry's marker ("cooperative" gives way to labels but not to markers); the name then moves further out.
 */
function town(context: StyleContext, { rank, minzoom, icon, font, size }: TownClass): StyleLayer {
  return {
    id: `towns-${rank}`,
    type: "symbol",
    source: "towns",
    minzoom,
    metadata: { layer: "towns" },
    filter: [
      "all",
      ["==", ["get", "rank"], rank],
      ["!", ["in", ["coalesce", ["get", "geonameid"], ["get", "name_en"]], ["literal", [...context.namedTowns]]]],
    ],
    layout: {
      "symbol-sort-key": ["case", ["has", "key"], 0, ["-", 1, ["/", ["coalesce", ["get", "population"], 0], 1e8]]],
      "icon-image": icon,
      "icon-overlap": "cooperative",
      "icon-padding": 0,
      "text-field": labelText(context.names),
      "text-font": font,
      "text-size": size,
      "text-max-width": 16,
      "text-padding": 2,
      "text-justify": "auto",
      "text-variable-anchor-offset": besideMarker,
    },
    paint: { "text-color": context.colours.placeLabel, ...halo(context) },
  };
}

export function minorTowns(context: StyleContext): StyleLayer[] {
  return minor.map((townClass) => town(context, townClass));
}

export function majorTowns(context: StyleContext): StyleLayer[] {
  return major.map((townClass) => town(context, townClass));
}
