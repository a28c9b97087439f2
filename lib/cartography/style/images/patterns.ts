import type { Token } from "../../../design/tokens.ts";
import type { Colours } from "../context.ts";
import { parseColour } from "./colour.ts";

/**
 * A hatch: parallel lines on a square tile. Only diagonals, since they continue over the edges of any square tile.
 * `tile`: side of the tile in CSS px; `angle`: degrees from the x axis, rising to the right (45) or to the left (135);
 * `width`: stroke in CSS px; `opacity`: 0–1.
 *
 * MapLibre draws patterns at the scale of the last whole zoom and enlarges them in between, so a renderer that wants
 * the same picture scales by `patternScale(zoom)` and starts its tiles at the world's north-west corner.
 */
export type HatchPattern = {
  id: string;
  tile: number;
  angle: 45 | 135;
  stroke: Token;
  width: number;
  opacity: number;
};

export const patterns = {
  zone: { id: "hatch-zone", tile: 7, angle: 45, stroke: "zone", width: 0.85, opacity: 0.65 },
  corridor: { id: "hatch-corridor", tile: 4, angle: 45, stroke: "corridor", width: 0.9, opacity: 0.9 },
  corridorLater: { id: "hatch-corridor-later", tile: 5, angle: 135, stroke: "corridorLater", width: 0.9, opacity: 0.9 },
  heldArea: { id: "hatch-held-area", tile: 9, angle: 135, stroke: "heldArea", width: 0.7, opacity: 0.45 },
} as const satisfies Record<string, HatchPattern>;

export type RasterImage = { width: number; height: number; data: Uint8ClampedArray };

/** How much larger than its tile MapLibre draws a pattern at a zoom (1 at whole zooms, towards 2 before the next). */
export function patternScale(zoom: number): number {
  return 2 ** (zoom - Math.floor(zoom));
}

/** The tile as RGBA (not premultiplied) for `map.addImage(id, image, { pixelRatio })`. */
export function patternImage(pattern: HatchPattern, colours: Colours, pixelRatio: number): RasterImage {
  const side = Math.round(pattern.tile * pixelRatio);
  const scale = pattern.tile / side;
  const [red, green, blue] = parseColour(colours[pattern.stroke]);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const distance = distanceToLine(pattern, (column + 0.5) * scale, (row + 0.5) * scale);
      const coverage = Math.min(1, Math.max(0, (pattern.width / 2 - distance) / scale + 0.5));
      data.set([red, green, blue, Math.round(255 * coverage * pattern.opacity)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Distance in CSS px from a point to the nearest line x ± y = k · tile. */
function distanceToLine({ tile, angle }: HatchPattern, x: number, y: number): number {
  const along = angle === 45 ? x + y : x - y;
  const remainder = ((along % tile) + tile) % tile;
  return Math.min(remainder, tile - remainder) / Math.SQRT2;
}

/** The same tile as an SVG `<pattern>` with the pattern's id; the two short strokes fill the tile's other corners. */
export function patternSvg(pattern: HatchPattern, colours: Colours): string {
  const { tile, angle, width, opacity } = pattern;
  const half = tile / 2;
  const end = tile + half;
  const rising = `M0,${tile}L${tile},0M${-half},${half}L${half},${-half}M${half},${end}L${end},${half}`;
  const falling = `M0,0L${tile},${tile}M${-half},${half}L${half},${end}M${half},${-half}L${end},${half}`;
  return (
    `<pattern id="${pattern.id}" patternUnits="userSpaceOnUse" width="${tile}" height="${tile}">` +
    `<path d="${angle === 45 ? rising : falling}" fill="none" stroke="${colours[pattern.stroke]}" ` +
    `stroke-width="${width}" stroke-opacity="${opacity}"/></pattern>`
  );
}
