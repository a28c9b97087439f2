import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { type Shape, shapeExtent, shapeOf, shapeSvg } from "@/lib/cartography/style/images/shapes.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";

function definition(shape: Shape): string {
  const extent = shapeExtent(shape);
  const box = `${-extent} ${-extent} ${2 * extent} ${2 * extent}`;
  return `<symbol id="shape-${shape.id}" viewBox="${box}">${shapeSvg(shape, cssColours)}</symbol>`;
}

/** The markers, towns and peaks that the symbols of the map refer to, and no others. */
export function shapesMarkup(symbols: DrawnSymbol[]): string {
  const used = new Set(symbols.flatMap(({ icon }) => icon?.id ?? []));
  const drawn = [...used].toSorted().flatMap((id) => shapeOf(id) ?? []);
  return drawn.map(definition).join("");
}

/** They stand once in a page. */
export function ShapeDefinitions({ symbols }: { symbols: DrawnSymbol[] }) {
  return (
    <svg
      width="0"
      height="0"
      aria-hidden="true"
      className="shapes"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style's shapes
      dangerouslySetInnerHTML={{ __html: shapesMarkup(symbols) }}
    />
  );
}
