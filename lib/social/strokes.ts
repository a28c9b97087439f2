import { unitsPerPixel } from "../cartography/drawn/ground/path-data.ts";

/**
 * The map's lines keep their width by `vector-effect`, which resvg does not know. Their widths and dashes are given
 * in the units of their paths instead; those of the hatches already are. `scale`: how many times larger the map is shown.
 */
export function scaledStrokes(svg: string, scale = 1): string {
  return svg.replaceAll(' vector-effect="non-scaling-stroke"', "").replace(/<use [^>]*>/g, (use) =>
    use.replace(
      /(stroke-width|stroke-dasharray)="([^"]+)"/g,
      (_, name: string, values: string) =>
        `${name}="${values
          .split(" ")
          .map((value) => Number(((Number(value) * unitsPerPixel) / scale).toFixed(3)))
          .join(" ")}"`,
    ),
  );
}
