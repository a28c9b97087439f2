/** The map of a social picture: ground and marks as one SVG, the words over it as data. */
import type { StyleSpecification, VariableAnchorOffsetCollectionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Atlas } from "../atlas/atlas.ts";
import type { Size } from "../cartography/camera.ts";
import { type DrawnText, drawnMapSvg, drawnMapSymbols } from "../cartography/drawn/index.ts";
import { paneCamera } from "../cartography/frame.ts";
import { mapData } from "../view/map-data.ts";
import type { PageView } from "../view/page-view.ts";
import { arcStarts, viewStyle } from "../view/view-style.ts";
import { visibleMarkers } from "../view/visible.ts";
import { countsInSight, markSvg, withGazetteerMark } from "./map-marks.ts";
import { mapScale } from "./sizes.ts";
import { scaledStrokes } from "./strokes.ts";

/** A text of the map; `x` and `y` are those of its point in px of the picture's map, sizes in `text` in map CSS px. */
export interface MapLabel {
  x: number;
  y: number;
  /** Id of the style layer. */
  layer: string;
  text: DrawnText;
}

export interface MapPicture {
  svg: string;
  labels: MapLabel[];
}

/** Draws a view into a box of `size` px of the picture. `marked`: ids of the places that the page is about. */
export function mapPicture(atlas: Atlas, view: PageView, marked: readonly string[], size: Size): MapPicture {
  const pane = { width: size.width / mapScale, height: size.height / mapScale };
  const camera = paneCamera(view.camera, pane);
  const { markers: all, states } = mapData(atlas);
  const starts = view.arcsTo.length > 0 ? arcStarts(all).map(({ place }) => place) : [];
  const shown = new Set([...marked, ...view.selected, ...starts]);
  const markers = all.filter(({ place }) => shown.has(place));
  // Where the sites of a region would lie on a heap, the one that speaks for it is ringed.
  const apart = view.selected.filter((id) =>
    markers.some(({ place, minZoom }) => place === id && minZoom <= camera.zoom),
  );
  const selected = apart.length > 0 ? apart : view.selected;
  const closeness = { zoom: view.camera.zoom, variant: "narrow" } as const;
  const drawn = viewStyle({ theme: "light", markers, states, view: { ...view, selected }, closeness }, atlas.words);
  const style = withRoomForNames(drawn, selected.length > 1);
  const options = { style, theme: "light" as const, camera, size: pane, collisionScale: 1 };
  const placed = countsInSight(drawnMapSymbols(options), pane);
  const [only, ...others] = view.selected;
  const unmarked =
    others.length === 0 && !visibleMarkers(markers, view).some(({ place }) => place === only)
      ? atlas.place(only ?? "")
      : undefined;
  const { svg: mark, symbols } = unmarked
    ? withGazetteerMark(placed, unmarked, camera, pane, view.names)
    : { svg: "", symbols: placed };
  const marks = symbols.map((symbol) => markSvg(symbol, pane)).join("") + mark;
  return {
    svg: scaledStrokes(drawnMapSvg(options))
      .replace("<svg ", `<svg width="${size.width}" height="${size.height}" `)
      .replace("</svg>", `${marks}</svg>`),
    labels: symbols.flatMap(({ x, y, layer, text }) =>
      text ? [{ x: (x / 100) * size.width, y: (y / 100) * size.height, layer, text }] : [],
    ),
  };
}

/** Farther from the ring than on a page, whose map is larger. */
const besideRing = ["bottom", [0, -1.95], "top", [0, 1.95], "left", [2, 0], "right", [-2, 0]];

/** The name of the one selected place lies over everything; those of several must not lie over each other. */
function withRoomForNames(style: StyleSpecification, several: boolean): StyleSpecification {
  const layers = style.layers.map((layer) =>
    layer.type === "symbol" && layer.id === "entries-label-selected"
      ? {
          ...layer,
          layout: {
            ...layer.layout,
            "text-variable-anchor-offset": besideRing as VariableAnchorOffsetCollectionSpecification,
            "text-overlap": several ? ("never" as const) : ("always" as const),
          },
        }
      : layer,
  );
  return { ...style, layers };
}
