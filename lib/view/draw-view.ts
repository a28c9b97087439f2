/** The map as the server draws it for a view: a picture of the ground, and the symbols that stand over it. */
import type { Atlas } from "../atlas/atlas.ts";
import { switchableIds } from "../atlas/switchable.ts";
import { type Camera, project, type Size, visibleBounds } from "../cartography/camera.ts";
import { townsDrawn } from "../cartography/drawn/ground/towns-drawn.ts";
import { type DrawnSymbol, drawnMapSvg, drawnMapSymbols } from "../cartography/drawn/index.ts";
import { themedSvg } from "../cartography/drawn/themed-svg.ts";
import { drawnBox, referenceBox } from "../cartography/frame.ts";
import { layerBounds } from "../cartography/layer-features.ts";
import { styleLayers } from "../cartography/style/index.ts";
import type { Theme } from "../design/tokens.ts";
import { nominalScale } from "./clusters.ts";
import { type ImageIds, imagePath, type MapImage, type Variant } from "./image-path.ts";
import { mapData } from "./map-data.ts";
import type { Marker } from "./marker.ts";
import type { PageView } from "./page-view.ts";
import { viewStyle } from "./view-style.ts";

/** Labels must keep clear of each other down to this share of the nominal size. */
const collisionScale: Record<Variant, number> = { wide: 0.8, narrow: 0.9, small: 0.9 };

/**
 * How large the commonest panes show a picture, of its nominal size: windows of 1440 × 900 and 1440 × 920, and phones of 360 px. What the
 * live map has no room for there is not drawn either. Each costs as much as the drawing of the names itself.
 */
const liveScales: Record<Variant, readonly number[]> = { wide: [0.916, 0.943], narrow: [0.888], small: [] };

function nominal(variant: Variant, { center, zoom }: Camera): { camera: Camera; size: Size; core: Size } {
  const scale = nominalScale[variant];
  return {
    camera: { center, zoom: zoom + Math.log2(scale) },
    size: { width: drawnBox.width * scale, height: drawnBox.height * scale },
    core: { width: referenceBox.width * scale, height: referenceBox.height * scale },
  };
}

/** The ids of all layers that are on: the switchable ones given, and those that always are. */
function allLayers(atlas: Atlas, switchable: readonly string[]): string[] {
  const known = switchableIds(atlas.layers);
  return atlas.layers.map(({ id }) => id).filter((id) => !known.includes(id) || switchable.includes(id));
}

/** The ground as SVG, in the colours of one theme. */
export function drawGround(atlas: Atlas, { arcsTo, layers, variant, camera }: MapImage, theme: Theme): string {
  const { markers, states } = mapData(atlas);
  const view = { layers: allLayers(atlas, layers), selected: [], arcsTo };
  const closeness = { zoom: camera.zoom, variant };
  const style = viewStyle({ theme, markers, states, view, closeness }, atlas.words);
  return drawnMapSvg({ style, theme, ...nominal(variant, camera) });
}

/** The picture as SVG, for both themes. */
export function drawImage(atlas: Atlas, image: MapImage): string {
  return themedSvg({ light: drawGround(atlas, image, "light"), dark: drawGround(atlas, image, "dark") });
}

/** In CSS px: more than rounding could move a marker over the edge of the picture. */
const edge = 1;

/** What a picture can show of the markers: what lies beyond it, or shows only closer by, need not be looked at again. */
function drawnIn({ camera, size }: { camera: Camera; size: Size }) {
  return ({ point, minZoom }: Marker, selected: boolean): boolean => {
    if (!selected && minZoom > camera.zoom) return false;
    const [x, y] = project(camera, size, point);
    return x >= -edge && y >= -edge && x <= size.width + edge && y <= size.height + edge;
  };
}

/** Names, markers and rings, the same in both themes, placed in percent of the picture. */
export function drawSymbols(atlas: Atlas, view: PageView, variant: Variant): DrawnSymbol[] {
  const { markers, states } = mapData(atlas);
  const picture = nominal(variant, view.camera);
  const closeness = { zoom: view.camera.zoom, variant };
  const marks = { drawn: drawnIn(picture), towns: townsDrawn() };
  const style = viewStyle({ theme: "light", markers, states, view, closeness, ...marks }, atlas.words);
  return drawnMapSymbols({
    style,
    theme: "light",
    ...picture,
    collisionScale: collisionScale[variant],
    liveScales: liveScales[variant],
  });
}

export function imageOf(atlas: Atlas, view: PageView, variant: Variant): MapImage {
  const known = switchableIds(atlas.layers);
  const { camera, layers, arcsTo } = view;
  return { variant, camera, layers: known.filter((id) => layers.includes(id)), arcsTo };
}

/** What the address of a picture may name. */
export const imageIds = ({ layers, places }: Atlas): ImageIds => ({
  layers: switchableIds(layers),
  places: places.map(({ id }) => id),
});

export function imagePathOf(atlas: Atlas, view: PageView, variant: Variant): string {
  return imagePath(imageOf(atlas, view, variant), imageIds(atlas));
}

/** Ids of the layers that are on, drawn at this zoom, and reach into the part of the picture that every screen shows. */
export function layersInSight(atlas: Atlas, view: PageView): string[] {
  const [west, south, east, north] = visibleBounds(view.camera, referenceBox);
  const { zoom } = view.camera;
  const drawn = styleLayers("light").filter(({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom);
  const drawnIds = new Set<string>(drawn.map((layer) => layer.metadata.layer));
  return atlas.layers
    .filter((layer) => view.layers.includes(layer.id) && drawnIds.has(layer.id))
    .filter((layer) => {
      const [left, bottom, right, top] = layerBounds(layer);
      return left < east && right > west && bottom < north && top > south;
    })
    .map((layer) => layer.id);
}
