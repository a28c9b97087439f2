/** A circle or a polygon around (0, 0), in CSS px, y downwards. */
export type Outline =
  | { type: "circle"; radius: number }
  | { type: "polygon"; points: readonly (readonly [number, number])[] };

type Point = readonly [number, number];

/** Signed distance in CSS px from a point to the outline, negative inside. */
export function outlineDistance(outline: Outline, point: Point): number {
  if (outline.type === "circle") return Math.hypot(...point) - outline.radius;
  const edges = outline.points.map((start, index, all) => [start, all[(index + 1) % all.length] ?? start] as const);
  const distance = Math.min(...edges.map(([start, end]) => edgeDistance(start, end, point)));
  const crossings = edges.filter(([start, end]) => crossesRay(start, end, point)).length;
  return crossings % 2 === 1 ? -distance : distance;
}

function edgeDistance([startX, startY]: Point, [endX, endY]: Point, [x, y]: Point): number {
  const [edgeX, edgeY] = [endX - startX, endY - startY];
  const along = ((x - startX) * edgeX + (y - startY) * edgeY) / (edgeX ** 2 + edgeY ** 2);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - startX - share * edgeX, y - startY - share * edgeY);
}

/** Whether a ray from the point to the right crosses the edge (even–odd rule). */
function crossesRay([startX, startY]: Point, [endX, endY]: Point, [x, y]: Point): boolean {
  if (startY > y === endY > y) return false;
  return x < startX + ((y - startY) / (endY - startY)) * (endX - startX);
}

/** The outline as an SVG element with the given attributes. */
export function outlineSvg(outline: Outline, attributes: string): string {
  if (outline.type === "circle") return `<circle r="${outline.radius}" ${attributes}/>`;
  const points = outline.points.map((point) => point.map((value) => Number(value.toFixed(2))).join(","));
  return `<polygon points="${points.join(" ")}" ${attributes}/>`;
}
