import { shapeExtent, shapeSvg, shapes } from "@/lib/cartography/style/shapes.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";

const definitions = shapes
  .map((shape) => {
    const extent = shapeExtent(shape);
    const box = `${-extent} ${-extent} ${2 * extent} ${2 * extent}`;
    return `<symbol id="shape-${shape.id}" viewBox="${box}">${shapeSvg(shape, cssColours)}</symbol>`;
  })
  .join("");

/** Each shape's size in CSS px, centred on the point where it stands. */
const sizes = shapes
  .map((shape) => {
    const extent = shapeExtent(shape);
    return `.i-${shape.id}{width:${2 * extent}px;height:${2 * extent}px;margin:${-extent}px}`;
  })
  .join("");

/** The markers, towns and peaks that the symbols of the map refer to, once for a page. */
export function ShapeDefinitions() {
  return (
    <>
      <style>{sizes}</style>
      <svg
        width="0"
        height="0"
        aria-hidden="true"
        className="shapes"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style's shapes
        dangerouslySetInnerHTML={{ __html: definitions }}
      />
    </>
  );
}
