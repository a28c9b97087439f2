import { shapeExtent, shapeSvg, shapes } from "@/lib/cartography/style/shapes.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";

const definitions = shapes
  .map((shape) => {
    const extent = shapeExtent(shape);
    const box = `${-extent} ${-extent} ${2 * extent} ${2 * extent}`;
    return `<symbol id="shape-${shape.id}" viewBox="${box}">${shapeSvg(shape, cssColours)}</symbol>`;
  })
  .join("");

/** The markers, towns and peaks that the symbols of the map refer to, once for a page. */
export function ShapeDefinitions() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style's shapes
  return <svg width="0" height="0" aria-hidden="true" className="shapes" dangerouslySetInnerHTML={{ __html: definitions }} />;
}

/** One of the shapes at its size in CSS px times `scale`, centred on the point where it stands. */
export function ShapeIcon({ id, scale }: { id: string; scale: number }) {
  const shape = shapes.find((item) => item.id === id);
  if (!shape) return null;
  const size = Math.round(20 * shapeExtent(shape) * scale) / 10;
  return (
    <svg className="icon" width={size} height={size} style={{ margin: -size / 2 }} aria-hidden="true">
      <use href={`#shape-${id}`} />
    </svg>
  );
}
