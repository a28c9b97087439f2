import { at, signedArea } from "./chain.ts";
import { clipLine, clipRing, type Extent, touches } from "./clip.ts";
import { type PathShape, rounded } from "./path-data.ts";
import type { Part, PreparedFeature } from "./prepare.ts";
import { projectChain, type View } from "./view.ts";

/** Geometry is cut this far (CSS px) outside the picture, so that the widest stroke along a cut stays out of sight. */
const margin = 20;

/** Rings smaller than this (px²) are specks. */
const smallestRing = 0.5;

/** The shapes of features in one view. A feature that several layers draw is projected and clipped once. */
export function shapeReader(view: View): (feature: PreparedFeature) => PathShape[] {
  const extent: Extent = [-margin, -margin, view.size.width + margin, view.size.height + margin];
  const known = new Map<PreparedFeature, PathShape[]>();
  return (feature) => {
    let shapes = known.get(feature);
    if (!shapes) {
      const read = feature.type === "Polygon" ? polygonShapes : lineShapes;
      shapes = feature.parts.flatMap((part) => read(part, view, extent));
      known.set(feature, shapes);
    }
    return shapes;
  };
}

/** The rings of a polygon, without specks; none when a hole leaves nothing of it in the picture. */
function polygonShapes(part: Part, view: View, extent: Extent): PathShape[] {
  const rings: number[][] = [];
  for (const chain of part) {
    const ring = projectChain(chain, view);
    const clipped = touches(ring, extent) ? clipRing(ring, extent) : [];
    const area = signedArea(clipped);
    if (Math.abs(area) >= smallestRing) rings.push(area > 0 ? clipped : backwards(clipped));
    else if (rings.length === 0) return [];
    if (rings.length > 1 && Math.abs(area) >= areaOf(extent) - smallestRing) return [];
  }
  return rings.map((ring) => ({ points: rounded(ring), closed: true }));
}

/** Rings, holes too, all run the same way: a hole then repeats the text of what fills it, which compresses well. */
function backwards(ring: number[]): number[] {
  const reversed: number[] = [];
  for (let index = ring.length - 2; index >= 0; index -= 2) reversed.push(at(ring, index), at(ring, index + 1));
  return reversed;
}

function areaOf([left, top, right, bottom]: Extent): number {
  return (right - left) * (bottom - top);
}

function lineShapes([chain]: Part, view: View, extent: Extent): PathShape[] {
  const line = chain ? projectChain(chain, view) : [];
  if (!touches(line, extent)) return [];
  return clipLine(line, extent).map((part) => ({ points: rounded(part), closed: false }));
}
