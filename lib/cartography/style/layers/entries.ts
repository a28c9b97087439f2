import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { entryKinds, kinds } from "../../../atlas/kinds.ts";
import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { besideEntry, besideSelected, withinRegion } from "../placement.ts";
import type { StyleLayer } from "../style-layer.ts";

const many: ExpressionSpecification = [">", ["to-number", ["get", "count"]], 1];
const hollow: ExpressionSpecification = ["==", ["get", "hollow"], true];
/** Of a cluster of several kinds: their shares, see images/shares.ts. */
const mixed: ExpressionSpecification = ["has", "shares"];
const selected: ExpressionSpecification = ["==", ["get", "selected"], true];

const onTop = entryKinds.filter((kind) => kinds[kind].onTop);

/** Lines and regions have a name that is turned, and no marker. */
const isPoint: ExpressionSpecification = ["!", ["has", "turn"]];

/** An entry may ask to be left out below a whole zoom (`minZoom`), and a wide region above one (`maxZoom`). */
const nearEnough: ExpressionSpecification = [
  "all",
  [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 0]],
  ["<=", ["zoom"], ["coalesce", ["get", "maxZoom"], 24]],
];

const ofKind = ({ colours }: StyleContext) =>
  entryKinds.reduce<ExpressionSpecification | string>(
    (other, kind) => ["case", ["==", ["get", "kind"], kind], colours[kinds[kind].colour], other],
    colours.labelHalo,
  );

/** Whether a style layer, by its id, draws of the markers: the marks themselves, what surrounds them and their names. */
export const isOfMarkers = (layer: string): boolean => layer.startsWith("entries");

/** A ring around the selected marker, under it. */
export function selectedEntries(context: StyleContext): StyleLayer[] {
  const { colours } = context;
  return [
    {
      id: "entries-selected",
      type: "circle",
      source: "entries",
      metadata: { layer: "entries" },
      filter: ["all", selected, nearEnough, isPoint],
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 2, ["case", many, 15, 14], 4, ["case", many, 18, 16]],
        "circle-color": colours.labelHalo,
        "circle-opacity": 0.45,
        "circle-stroke-color": ["case", mixed, colours.placeLabel, ofKind(context)],
        "circle-stroke-width": 2,
      },
    },
  ];
}

/** Markers: kind by colour and shape, those of a cluster of several by a ring of their shares, hollow where what stood there had left. They never hide, and every label keeps clear of them. */
export function entries({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "entries",
      type: "symbol",
      source: "entries",
      metadata: { layer: "entries" },
      filter: ["all", nearEnough, isPoint],
      layout: {
        // Where markers touch, the smaller lies on top, as it could not be hit otherwise; the peacekeepers over the capitals.
        "symbol-sort-key": [
          "case",
          selected,
          1000,
          ["in", ["get", "kind"], ["literal", onTop]],
          ["-", 500, ["to-number", ["get", "count"]]],
          ["-", 0, ["to-number", ["get", "count"]]],
        ],
        "icon-image": [
          "concat",
          [
            "case",
            mixed,
            ["concat", "shares-", ["get", "shares"]],
            ["concat", ["get", "kind"], ["case", many, "-many", ""]],
          ],
          ["case", selected, "-selected", ""],
          ["case", ["all", hollow, ["!", mixed]], "-hollow", ""],
        ],
        "icon-size": byZoom([2, 0.85], [4, 1]),
        "icon-allow-overlap": true,
        "icon-padding": 1,
        "text-field": ["case", many, ["to-string", ["get", "count"]], ""],
        "text-font": labelFonts.sansSemiBold,
        "text-size": byZoom([2, 9.5], [4, 10.5]),
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": ["case", ["any", hollow, mixed], colours.placeLabel, colours.onKind] },
    },
  ];
}

function extent(context: StyleContext, id: string, which: ExpressionSpecification): StyleLayer & { type: "symbol" } {
  return {
    id,
    type: "symbol",
    source: "entries",
    metadata: { layer: "entries" },
    filter: ["all", nearEnough, ["has", "turn"], which],
    layout: {
      "text-field": ["get", "label"],
      "text-font": labelFonts.serifItalic,
      "text-size": byZoom([2, 11.5], [6, 14], [9, 17]),
      "text-letter-spacing": 0.06,
      "text-max-width": 30,
      "text-overlap": "always",
      "text-padding": 2,
    },
    paint: { "text-color": ofKind(context), ...halo(context) },
  };
}

/** The names of lines, along them and beside them, and of regions, within them: they stand in the place of a marker. */
export function entryExtents(context: StyleContext): StyleLayer[] {
  const level: ExpressionSpecification = ["==", ["get", "turn"], 0];
  const [regions, lines] = [extent(context, "entries-regions", level), extent(context, "entries-lines", ["!", level])];
  return [
    { ...regions, layout: { ...regions.layout, "text-variable-anchor-offset": withinRegion } },
    { ...lines, layout: { ...lines.layout, "text-rotate": ["get", "turn"], "text-offset": [0, -0.8] } },
  ];
}

function label(context: StyleContext, id: string, which: ExpressionSpecification): StyleLayer & { type: "symbol" } {
  return {
    id,
    type: "symbol",
    source: "entries",
    metadata: { layer: "entries" },
    filter: ["all", which, nearEnough, isPoint, ["!=", ["coalesce", ["get", "label"], ""], ""]],
    layout: {
      "text-field": ["get", "label"],
      "text-font": labelFonts.sansMedium,
      "text-size": byZoom([2, 11], [6, 13], [9, 15]),
      "text-justify": "auto",
      "symbol-sort-key": ["get", "rank"],
      "text-variable-anchor-offset": besideEntry,
    },
    paint: { "text-color": context.colours.placeLabel, ...halo(context) },
  };
}

/** The names of the places of the markers. */
export function entryLabels(context: StyleContext): StyleLayer[] {
  return [label(context, "entries-label", ["!", selected])];
}

/** The name of the selected place, which is shown wherever it must lie: readers came for it. */
export function selectedEntryLabels(context: StyleContext): StyleLayer[] {
  const base = label(context, "entries-label-selected", selected);
  const layout = {
    ...base.layout,
    "text-font": labelFonts.sansSemiBold,
    "text-overlap": "always" as const,
    "text-padding": 1,
    "text-variable-anchor-offset": besideSelected,
  };
  return [{ ...base, layout }];
}
