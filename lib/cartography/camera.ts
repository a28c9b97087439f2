/**
 * The one camera of the atlas: Web Mercator seen from straight above, north up. The formulas are those of MapLibre's
 * `MercatorCoordinate` and transform at pitch 0 and bearing 0, so that the drawn and the live map coincide.
 */

/** `center` is [longitude, latitude] in degrees (WGS84); `zoom` 0 shows the world in one 512 CSS px tile. */
export type Camera = { center: [number, number]; zoom: number };

/** [west, south, east, north] in degrees. */
export type Bounds = [number, number, number, number];

/** Width and height of the picture in CSS px. */
export type Size = { width: number; height: number };

/** Room to keep free at each side, in CSS px. */
export type Padding = { top: number; right: number; bottom: number; left: number };

/** The site's zoom range: below 2 there is nothing to see, above 9 the 1:10 million geometry is too coarse. */
export const zoomRange = { min: 2, max: 9 };

const tileSize = 512;
const degrees = 180 / Math.PI;

/** Longitude and latitude in degrees → position in the Mercator square, 0–1 from the north-west corner. */
export function toMercator([longitude, latitude]: readonly [number, number]): [number, number] {
  const northing = Math.log(Math.tan(Math.PI / 4 + latitude / degrees / 2));
  return [(180 + longitude) / 360, (180 - degrees * northing) / 360];
}

/** The inverse of `toMercator`. */
export function fromMercator([x, y]: readonly [number, number]): [number, number] {
  const latitude = 2 * degrees * Math.atan(Math.exp((180 - y * 360) / degrees)) - 90;
  return [x * 360 - 180, latitude];
}

/** Width of the whole world in CSS px at a zoom. */
export function worldSize(zoom: number): number {
  return tileSize * 2 ** zoom;
}

/** [longitude, latitude] in degrees → [x, y] in CSS px from the top left corner of the picture. */
export function project(camera: Camera, size: Size, point: readonly [number, number]): [number, number] {
  const world = worldSize(camera.zoom);
  const [centerX, centerY] = toMercator(camera.center);
  const [x, y] = toMercator(point);
  return [(x - centerX) * world + size.width / 2, (y - centerY) * world + size.height / 2];
}

/** [x, y] in CSS px from the top left corner of the picture → [longitude, latitude] in degrees. */
export function unproject(camera: Camera, size: Size, [x, y]: readonly [number, number]): [number, number] {
  const world = worldSize(camera.zoom);
  const [centerX, centerY] = toMercator(camera.center);
  return fromMercator([centerX + (x - size.width / 2) / world, centerY + (y - size.height / 2) / world]);
}

/** What a picture of that size shows; longitudes may pass ±180° where it reaches beyond the antimeridian. */
export function visibleBounds(camera: Camera, size: Size): Bounds {
  const [west, north] = unproject(camera, size, [0, 0]);
  const [east, south] = unproject(camera, size, [size.width, size.height]);
  return [west, south, east, north];
}

/**
 * The closest camera that shows all of `bounds` inside the padding, at most at `maxZoom` and within `zoomRange`.
 * The bounds sit in the middle of what the padding leaves free. A single point gets `maxZoom`.
 */
export function cameraForBounds(bounds: Bounds, size: Size, padding: Padding, maxZoom: number): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const freeWidth = Math.max(1, size.width - padding.left - padding.right);
  const freeHeight = Math.max(1, size.height - padding.top - padding.bottom);
  const fittingZoom = Math.log2(Math.min(freeWidth / (right - left), freeHeight / (bottom - top)) / tileSize);
  const zoom = Math.max(zoomRange.min, Math.min(fittingZoom, maxZoom, zoomRange.max));
  const world = worldSize(zoom);
  const center = fromMercator([
    (left + right) / 2 + (padding.right - padding.left) / 2 / world,
    (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world,
  ]);
  return { center, zoom };
}
