import type { Entry } from "@/lib/atlas/schema.ts";
import { shapeExtent, shapeSvg, shapes } from "@/lib/cartography/style/images/shapes.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { SvgImage } from "./svg-image.tsx";

/** The shape of a kind as on the map, in a square of `size` px. */
export function KindShape({ kind, size }: { kind: Entry["kind"]; size: number }) {
  const shape = shapes.find(({ id }) => id === kind);
  if (!shape) return null;
  const extent = shapeExtent(shape);
  const box = `${-extent} ${-extent} ${2 * extent} ${2 * extent}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">${shapeSvg(shape, tokens.light)}</svg>`;
  return <SvgImage svg={svg} width={size} height={size} />;
}
